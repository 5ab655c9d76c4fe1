import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Component, Slide } from '../../deck/types.ts'
import { sliceText, textOf } from '../../text/textOf.ts'
import { geometry } from '../../tokens/geometry.ts'
import { textLines } from '../measure/textHeight.ts'

/** What stands behind a caption that is cut. */
const CUT = ' …'

/**
 * Keep the caption of a picture to a few lines: a longer one is cut at a word, and all of it is said.
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
  if (caption?.type !== 'paragraph' || figure.name === 'PictureBeside' || doesFit(caption.children))
    return { slide, said: [] }
  const shown: Paragraph = { ...caption, children: cut(caption.children) }
  const shorter: Component = { ...figure, children: figure.children.with(index, shown) }
  const isSaid = textOf(slide.notes).includes(textOf(caption))
  return { slide: { ...slide, children: slide.children.with(at, shorter) }, said: isSaid ? [] : [caption] }
}

function doesFit(content: PhrasingContent[]): boolean {
  const { caption, captionLines } = geometry.figure
  return textLines(textOf(content), 'text', caption, geometry.frame.width) <= captionLines
}

/** As many words as there is room for. */
function cut(content: PhrasingContent[]): PhrasingContent[] {
  const text = textOf(content)
  const blanks = Array.from(text.matchAll(/\s+/g), ({ index }) => index)
  const shown = (end: number): PhrasingContent[] => [...sliceText(content, 0, end), { type: 'text', value: CUT }]
  // Scripts without blanks are cut between any two letters.
  const ends = doesFit(shown(blanks[0] ?? text.length))
    ? blanks
    : Array.from(text.matchAll(/./gsu), ({ index }) => index)
  let [most, over] = [0, ends.length]
  while (over - most > 1) {
    const middle = Math.floor((most + over) / 2)
    if (doesFit(shown(ends[middle] ?? 0))) most = middle
    else over = middle
  }
  return shown(ends[most] ?? text.length)
}
