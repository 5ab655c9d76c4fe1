import type { FontTexts } from '../content/fontTexts.ts'
import { PDFArray, PDFDict, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib'
import { codesOf, fontTexts, fontsIn } from '../content/fontTexts.ts'
import { elementsOf, type Operator, readOperators } from '../content/readOperators.ts'
import { streamText } from '../content/streamText.ts'

/** A piece of marked content: ISO 32000-1, 14.6. */
export interface Mark {
  tag: string
  /** Its number, and the page or form whose number it is, where it has one. */
  mcid: number | undefined
  place: PDFDict
}

/** Something painted, and the marks that it is in, outermost first. */
export interface Painted {
  operator: string
  marks: Mark[]
  /** Font of a text, and the codes that are shown. */
  font?: FontTexts | undefined
  codes?: number[]
}

/** What is shown on a page. */
export interface Shown {
  painted: Painted[]
  /** Each mark that begins, with those around it, outermost first. */
  opened: Array<{ mark: Mark; around: Mark[] }>
  /** Forms, as often as they are shown. */
  forms: PDFRawStream[]
}

const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI'])
const SHOWS = new Set(['Tj', 'TJ', "'", '"'])

/**
 * Follow the content of a page as a reader does, forms included.
 *
 * @param page
 *   Page.
 * @returns
 *   What is shown, in order.
 * @throws
 *   When it cannot be read.
 */
export function shownOn({ node }: PDFPage): Shown {
  const shown: Shown = { painted: [], opened: [], forms: [] }
  const known = new Map<PDFDict, FontTexts>()
  const contents = node.Contents()
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((part) => node.context.lookup(part)) : [contents]
  const source = streams.map((stream) => (stream instanceof PDFRawStream ? streamText(stream) : '')).join('\n')
  follow(source, node, node.Resources(), [])
  return shown

  function follow(source: string, place: PDFDict, resources: PDFDict | undefined, around: Mark[]): void {
    const fonts = fontsIn(resources)
    const marks = [...around]
    let font: FontTexts | undefined
    for (const operator of readOperators(source)) {
      const { name, operands } = operator
      if (name === 'BDC' || name === 'BMC') {
        const mark = markOf(operator, place, resources)
        shown.opened.push({ mark, around: [...marks] })
        marks.push(mark)
      } else if (name === 'EMC') {
        if (marks.length > around.length) marks.pop()
      } else if (name === 'Tf') {
        const dict = fonts.get(operands[0] ?? '')
        font = dict && (known.get(dict) ?? fontTexts(dict))
        if (dict && font) known.set(dict, font)
      } else if (SHOWS.has(name)) {
        const strings =
          name === 'TJ' ? elementsOf(operands[0] ?? '[]').filter((one) => /^[(<]/.test(one)) : operands.slice(-1)
        const codes = strings.flatMap((token) => codesOf(token, font?.width ?? 1))
        if (codes.length) shown.painted.push({ operator: name, marks: [...marks], font, codes })
      } else if (PAINTS.has(name)) shown.painted.push({ operator: name, marks: [...marks] })
      else if (name === 'Do') {
        const object = resources
          ?.lookupMaybe(PDFName.of('XObject'), PDFDict)
          ?.lookup(PDFName.of(operands[0]?.slice(1) ?? ''))
        if (object instanceof PDFRawStream && String(object.dict.get(PDFName.of('Subtype'))) === '/Form') {
          shown.forms.push(object)
          follow(
            streamText(object),
            object.dict,
            object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources,
            marks,
          )
        } else shown.painted.push({ operator: name, marks: [...marks] })
      }
    }
  }
}

/** Properties stand there, or by their name in the resources. */
function markOf({ operands }: Operator, place: PDFDict, resources: PDFDict | undefined): Mark {
  const [tag = '', properties = ''] = operands
  const named = resources?.lookupMaybe(PDFName.of('Properties'), PDFDict)?.lookup(PDFName.of(properties.slice(1)))
  const number = named instanceof PDFDict ? named.get(PDFName.of('MCID')) : /\/MCID\s+(\d+)/.exec(properties)?.[1]
  return { tag: tag.slice(1), mcid: number === undefined ? undefined : Number(String(number)), place }
}
