import type { Node } from '../structureOf.ts'
import type { UaFault, UaRule } from '../rule.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from '@cantoo/pdf-lib'

/** Rows and headers of tables: ISO 14289-1, 7.2 and 7.5. */
export const tables: UaRule[] = [
  {
    id: '7.2-41',
    asks: 'All rows of a table have as many columns, cells over several counted.',
    faults: ({ nodes }) =>
      nodes.filter(isTable).flatMap((table): UaFault[] => {
        const widths = new Set(rowWidths(table))
        return widths.size > 1 ? [{ reason: `rows of a table have ${[...widths].join(' and ')} columns` }] : []
      }),
  },
  {
    id: '7.5-1',
    asks: 'It is told which cells a header is for: by its scope, or by the cells.',
    faults: ({ nodes }) =>
      nodes.filter(isTable).flatMap((table): UaFault[] => {
        const cells = rowsOf(table).flatMap(({ kids }) => kids)
        const headers = cells.filter(({ standard }) => standard === 'TH')
        const named = cells.filter(({ standard }) => standard === 'TD').every((cell) => headerNames(cell).length)
        const bare = headers.filter((header) => !attribute(header, 'Scope')).length
        return named || !bare ? [] : [{ reason: `${bare} headers of a table have no scope` }]
      }),
  },
  {
    id: '7.5-2',
    asks: 'Headers that a cell names are there.',
    faults: ({ nodes }) => {
      const names = new Set(nodes.map(({ dict }) => textOf(dict.lookup(PDFName.of('ID')))))
      return nodes
        .flatMap(headerNames)
        .filter((name) => !names.has(name))
        .map((name) => ({ reason: `a cell names the header \`${name}\`, which is not there` }))
    },
  },
]

function isTable({ standard }: Node): boolean {
  return standard === 'Table'
}

function rowsOf({ kids }: Node): Node[] {
  return kids.flatMap((kid) =>
    kid.standard === 'TR' ? [kid] : /^T(?:Head|Body|Foot)$/.test(kid.standard) ? rowsOf(kid) : [],
  )
}

/** Columns of each row: its own cells, and those that reach into it from above. */
function rowWidths(table: Node): number[] {
  let above: number[] = []
  return rowsOf(table).map(({ kids }) => {
    const cells = kids.filter(({ standard }) => standard === 'TH' || standard === 'TD')
    const own = cells.map((cell) => ({ columns: span(cell, 'ColSpan'), rows: span(cell, 'RowSpan') }))
    const width = own.reduce((sum, { columns }) => sum + columns, above.length)
    const left = [...above, ...own.flatMap(({ columns, rows }) => Array.from({ length: columns }, () => rows))]
    above = left.map((rows) => rows - 1).filter((rows) => rows > 0)
    return width
  })
}

function span(cell: Node, key: string): number {
  const value = attribute(cell, key)
  return value instanceof PDFNumber ? value.asNumber() : 1
}

function headerNames(cell: Node): string[] {
  const names = attribute(cell, 'Headers')
  return names instanceof PDFArray ? names.asArray().map(textOf) : []
}

/** Attributes stand in one dictionary, or several: ISO 32000-1, 14.7.5. */
function attribute({ dict }: Node, key: string): PDFObject | undefined {
  const attributes = dict.lookup(PDFName.of('A'))
  const all = attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes]
  for (const one of all) {
    const value = one instanceof PDFDict ? one.lookup(PDFName.of(key)) : undefined
    if (value) return value
  }
  return undefined
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}
