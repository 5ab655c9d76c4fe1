import type { PDFDict } from '@cantoo/pdf-lib'
import type { UaFault, UaRule } from '../rule.ts'
import type { UaPdf } from '../uaPdf.ts'
import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

/** Annotations that need no element: windows of others, and marks for printers. */
const ASIDE = new Set(['/Popup', '/PrinterMark'])

/** Links and other annotations: ISO 14289-1, 7.18. */
export const annotations: UaRule[] = [
  {
    id: '7.18.1-1',
    asks: 'Each annotation but links is in an `Annot`, or a `Form` where it is a field.',
    faults: (pdf) =>
      wrong(pdf, (annotation, type) => {
        const asked = kindOf(annotation) === '/Widget' ? 'Form' : 'Annot'
        return kindOf(annotation) !== '/Link' && type !== asked && 'is not in the tags'
      }),
  },
  {
    id: '7.18.1-2',
    asks: 'Each annotation says what it is for.',
    faults: (pdf) =>
      wrong(pdf, (annotation) => kindOf(annotation) !== '/Link' && !contentsOf(annotation) && 'says nothing'),
  },
  {
    id: '7.18.2-1',
    asks: 'No annotation traps for printing.',
    faults: (pdf) => wrong(pdf, (annotation) => kindOf(annotation) === '/TrapNet' && 'is for printers'),
  },
  {
    id: '7.18.3-1',
    asks: 'The keyboard follows links in the order of the tags.',
    faults: ({ pages }) =>
      pages.flatMap(({ page: { node }, annotations }, index): UaFault[] =>
        !annotations.length || String(node.get(PDFName.of('Tabs'))) === '/S'
          ? []
          : [{ reason: 'links are in no order for the keyboard', page: index + 1 }],
      ),
  },
  {
    id: '7.18.5-1',
    asks: 'Each link is in a `Link`.',
    faults: (pdf) =>
      wrong(pdf, (annotation, type) => kindOf(annotation) === '/Link' && type !== 'Link' && 'is not in the tags'),
  },
  {
    id: '7.18.5-2',
    asks: 'Each link says where it leads.',
    faults: (pdf) =>
      wrong(pdf, (annotation) => kindOf(annotation) === '/Link' && !contentsOf(annotation) && 'says nothing'),
  },
]

function wrong(
  { pages, nodes }: UaPdf,
  whatIsWrong: (annotation: PDFDict, type: string | undefined) => string | false,
): UaFault[] {
  if (!nodes.length) return []
  const types = new Map(nodes.flatMap(({ objects, standard }) => objects.map((object) => [object, standard] as const)))
  return pages.flatMap(({ annotations }, index) =>
    annotations.flatMap((annotation): UaFault[] => {
      const said = !ASIDE.has(kindOf(annotation)) && whatIsWrong(annotation, types.get(annotation))
      return said ? [{ reason: `a ${kindOf(annotation).slice(1).toLowerCase()} ${said}`, page: index + 1 }] : []
    }),
  )
}

function kindOf(annotation: PDFDict): string {
  return String(annotation.get(PDFName.of('Subtype')))
}

function contentsOf(annotation: PDFDict): string {
  const contents = annotation.lookup(PDFName.of('Contents'))
  return contents instanceof PDFString || contents instanceof PDFHexString ? contents.decodeText().trim() : ''
}
