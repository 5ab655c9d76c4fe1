import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Component, Slide } from '../../deck/types.ts'
import { sliceText, textOf } from '../../text/textOf.ts'
import { geometry } from '../../tokens/geometry.ts'
import { textLines } from '../measure/textHeight.ts'

/** What stands behind a caption that is cut. */
const CUT = ' …'

/**
 * Keep the caption of a picture to a few lines: a long one is set smaller, one that is still too long is cut at a word, and
 * all of it is said.
 *
 * @param at
 *   Which child of the slide shows the picture.
 * @returns
 *   The slide, and what its notes need, because nothing else there says it.
 */
export function fitCaption(slide: Slide, at: number): { slide: Slide; said: RootContent[] } {
  const figure = slide.children[at] as Component
  const index = figure.children.findIndex((child) => child.type === 'paragraph')
  const caption = figure.children[index]
  const { caption: full, small } = geometry.figure
  if (caption?.type !== 'paragraph' || figure.name === 'PictureBeside' || linesOf(caption.children, full) < small.from)
    return { slide, said: [] }
  const isWhole = linesOf(caption.children, small.caption) <= small.most
  const shown: Paragraph = isWhole ? caption : { ...caption, children: cut(caption.children) }
  const smaller: Component = {
    ...figure,
    attributes: { ...figure.attributes, small: true },
    children: figure.children.with(index, shown),
  }
  const isSaid = isWhole || textOf(slide.notes).includes(textOf(caption))
  return { slide: { ...slide, children: slide.children.with(at, smaller) }, said: isSaid ? [] : [caption] }
}

function linesOf(content: PhrasingContent[], size: number): number {
  return textLines(textOf(content), 'text', size, geometry.frame.width)
}

/** As many words as there is room for. */
function cut(content: PhrasingContent[]): PhrasingContent[] {
  const text = textOf(content)
  const ends = Array.from(text.matchAll(/\s+/g), ({ index }) => index)
  const { small } = geometry.figure
  const shown = (end: number): PhrasingContent[] => [...sliceText(content, 0, end), { type: 'text', value: CUT }]
  let [most, over] = [0, ends.length]
  while (over - most > 1) {
    const middle = Math.floor((most + over) / 2)
    if (linesOf(shown(ends[middle] ?? 0), small.caption) <= small.most) most = middle
    else over = middle
  }
  return shown(ends[most] ?? text.length)
}
