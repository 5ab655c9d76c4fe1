import type { Content, Item, Paint } from './types.ts'
import { PDFArray, PDFDict, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { blocksOf } from './blocks.ts'
import { type FontTexts, fontTexts, fontsIn } from './fontTexts.ts'
import { streamText } from './streamText.ts'

/**
 * Read what a page paints, and what the forms in it do.
 *
 * @param page
 *   Page.
 * @param known
 *   Fonts that were read: they are shared.
 * @returns
 *   Content; each form is with what paints it.
 * @throws
 *   When a stream cannot be read.
 */
export function readContent({ node, ref }: PDFPage, known: Map<PDFDict, FontTexts>): Content {
  const contents = node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray().map((part) => node.context.lookup(part)) : [contents]
  const source = streams.map((stream) => (stream instanceof PDFRawStream ? streamText(stream) : '')).join('\n')
  return contentOf(source, { ref, dict: node, isForm: false }, node.Resources(), known)
}

/** All that something paints, in order; what is in a form follows it. */
export function* paintsIn(items: Item[]): Generator<Paint> {
  for (const paint of ownPaints(items)) {
    yield paint
    if (paint.form) yield* paintsIn(paint.form.items)
  }
}

/** A content, and the forms in it. */
export function* contentsIn(content: Content): Generator<Content> {
  yield content
  for (const { form } of ownPaints(content.items)) if (form) yield* contentsIn(form)
}

/** All that something paints but for what is in forms, in order. */
export function* ownPaints(items: Item[]): Generator<Paint> {
  for (const item of items) {
    if (item.kind === 'block') yield* ownPaints(item.items)
    else if (item.kind !== 'state') yield item
  }
}

function contentOf(
  source: string,
  place: Pick<Content, 'ref' | 'dict' | 'isForm'>,
  resources: PDFDict | undefined,
  known: Map<PDFDict, FontTexts>,
): Content {
  const items = blocksOf(source)
  const fonts = new Map(
    [...fontsIn(resources)].map(([name, font]) => {
      const texts = known.get(font) ?? fontTexts(font)
      known.set(font, texts)
      return [name, texts]
    }),
  )
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  for (const paint of ownPaints(items)) {
    if (paint.kind !== 'object') continue
    const name = PDFName.of(paint.operators[0]?.operands[0]?.slice(1) ?? '')
    const [ref, form] = [objects?.get(name), objects?.lookup(name)]
    if (!(ref instanceof PDFRef) || !(form instanceof PDFRawStream)) continue
    if (String(form.dict.get(PDFName.of('Subtype'))) !== '/Form') continue
    const inside = form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources
    paint.form = contentOf(streamText(form), { ref, dict: form.dict, isForm: true }, inside, known)
  }
  return { ...place, items, fonts }
}
