import type { Slide } from '../../deck/types.ts'
import { textOf } from '../../text/textOf.ts'
import { closingHeight, closingWidth } from '../measure/closing.ts'
import { extentOf } from '../measure/lineCount.ts'
import { textLines, titleLines } from '../measure/textHeight.ts'
import { frameHeight, geometry } from '../../tokens/geometry.ts'

/** Largest title that closes a talk, and the smallest that it is for a lead of some size, in px. */
const CLOSING = { most: 68, least: 52 }
/** Size of the line below it that it leaves room for, in px. */
const LEAD = 36
/** Share of its room that a title takes, so that a letter that is wider than predicted makes no further line. */
const SURE = 0.985
/** Most of the width that a title takes which is set larger. */
const SHORT = 0.6

/**
 * Set a title as large as it may be: usual on one line, larger where it is short and nothing stands above it, smaller on
 * two; never on three where a smaller size avoids that.
 *
 * @param width
 *   Room, in px (default: that of the frame).
 * @returns
 *   Slide with `head` where the size is not the usual one.
 */
export function withTitleSize(slide: Slide, width: number = geometry.frame.width): Slide {
  const { title, frame } = geometry
  const heading = slide.children.find(({ type }) => type === 'heading')
  if (!heading || slide.layout === 'cover' || slide.layout === 'statement' || slide.layout === 'question') return slide
  if (slide.layout === 'contact')
    return { ...slide, frontmatter: { ...slide.frontmatter, head: closingSize(slide, textOf(heading)) } }
  const room = width - (slide.frontmatter.emoji ? frame.indent : 0)
  const lines = (size: number, within = room): number => titleLines(heading, size, within * SURE)
  const sized = (head: number): Slide => ({ ...slide, frontmatter: { ...slide.frontmatter, head } })
  const isAlone = !slide.frontmatter.eyebrow && !slide.frontmatter.emoji
  if (lines(title.size) === 1) return isAlone && lines(title.most, room * SHORT) === 1 ? sized(title.most) : slide
  for (let head = title.twoLines; head > title.least; head -= 2) if (lines(head) <= 2) return sized(head)
  return sized(title.least)
}

/** The largest size at which a title that closes a talk breaks no word and leaves room for its cards, in px. */
function closingSize(slide: Slide, text: string): number {
  const { title } = geometry
  const width = closingWidth(slide)
  const most = width < geometry.frame.width ? 4 : 2
  const { least } = extentOf([{ text, face: 'head' }])
  const heightAt = (head: number): number =>
    closingHeight({ ...slide, frontmatter: { ...slide.frontmatter, head } }, LEAD / geometry.text.size)
  for (let head: number = CLOSING.most; head > title.least; head -= 2) {
    const isWhole = least * head <= width && textLines(text, 'head', head, width) <= most
    if (isWhole && (head <= CLOSING.least || heightAt(head) <= frameHeight())) return head
  }
  return title.least
}
