import type { Component, Slide, SlideFrontmatter } from '../../deck/types.ts'
import type { Face } from '../../fonts/coverage.ts'
import { figureSize } from '../../deck/figureSize.ts'
import { textOf } from '../../text/textOf.ts'
import { advanceOf } from './advanceOf.ts'
import { closingHeight } from './closing.ts'
import { blockHeight } from './blockHeight.ts'
import { boxHeight, boxWidth, frameHeight, frameRoom, geometry } from '../../tokens/geometry.ts'
import { lineCount } from './lineCount.ts'
import { formulaPlaceholders } from './formulaPlaceholders.ts'
import { scaleOf } from './scaleOf.ts'

/** Height of a slide's content, and the room there is for it, in px. */
export interface SlideHeight {
  needed: number
  room: number
}

/**
 * Predict how high the content of a slide is.
 *
 * @returns
 *   What it needs and what there is.
 */
export function slideHeight(slide: Slide): SlideHeight {
  const scale = scaleOf(slide)
  const whole = { ...slide, children: slide.children.map(formulaPlaceholders) }
  if (slide.layout === 'cover') return coverHeight(whole)
  if (slide.layout === 'contact') return { needed: closingHeight(whole, scale), room: frameHeight() }
  return heightOfFrame(whole, scale)
}

function heightOfFrame({ layout, frontmatter, children }: Slide, scale: number): SlideHeight {
  const { frame, example } = geometry
  const figure = children.find((child) => child.type === 'component' && child.name === 'BigFigure')
  const beside = figure?.type === 'component' ? figureWidth(figure.attributes) + example.column : 0
  const heights = children.flatMap((child) => {
    if (child === figure) return []
    const isTitle = child.type === 'heading'
    const width = frame.width - (isTitle ? (frontmatter.emoji ? frame.indent : 0) : beside)
    const height = blockHeight(child, { layout, width, scale, code: frontmatter.code, head: frontmatter.head })
    const least = isTitle && frontmatter.emoji ? (frontmatter.eyebrow ? frame.badgeBelowEyebrow : frame.badge) : 0
    return Math.max(height, least)
  })
  const gaps = frame.gap * Math.max(0, heights.length - 1)
  const indent = frontmatter.emoji ? frame.indent : 0
  const above = frontmatter.eyebrow ? eyebrowHeight(frontmatter.eyebrow, frame.width - indent) + frame.gap : 0
  // Cards are boxes: those that come near the foot seem to touch it.
  const room = layout === 'question' ? frameHeight() : frameRoom()
  return { needed: above + gaps + heights.reduce((sum, height) => sum + height, 0), room }
}

/** Height of the line above a title, in px. */
export function eyebrowHeight(text: string, width: number): number {
  const { size, line, spacing, overlap } = geometry.eyebrow
  return lineCount([{ text: text.toUpperCase(), face: 'bold' }], { size, width, spacing }) * size * line - overlap
}

function figureWidth({ value, unit }: Record<string, unknown>): number {
  const [digits, counted] = [String(value ?? ''), String(unit ?? '')]
  const size = figureSize(digits, counted)
  const width = advanceOf(digits, 'head') * size.figure
  const unitWidth = advanceOf(counted, 'head') * size.unit
  return size.isBeside ? width + advanceOf(' ', 'head') * size.figure + unitWidth : Math.max(width, unitWidth)
}

function coverHeight({ frontmatter, children }: Slide): SlideHeight {
  const { cover, headSpacing } = geometry
  const size = frontmatter.head ?? cover.size
  const width = coverWidth(frontmatter)
  const lines = (text: string, face: Face, size: number): number =>
    lineCount([{ text, face }], { size, width, spacing: face === 'head' ? headSpacing : 0 })
  const heights = children.map((child) => {
    const text = textOf(child)
    if (child.type === 'heading') return lines(text, 'head', size) * size * cover.line
    if (child.type === 'component' && child.name === 'TagList') return tagsHeight(child, width)
    return lines(text, 'text', cover.text) * cover.text * geometry.text.line
  })
  if (frontmatter.logo) heights.push(cover.logo + cover.logoBelow)
  if (frontmatter.emoji) heights.push(cover.emoji * cover.emojiLine)
  if (frontmatter.eyebrow) heights.push(eyebrowHeight(frontmatter.eyebrow, width))
  const needed = heights.reduce((sum, height) => sum + height, 0) + cover.gap * Math.max(0, heights.length - 1)
  return { needed, room: cover.height }
}

/** Room for the text of a cover, in px: beside its picture, or a code, there is less. */
export function coverWidth({ picture, follow, isBare }: SlideFrontmatter): number {
  if (isBare) return geometry.cover.bare
  if (picture) return geometry.cover.picture.text
  return follow ? geometry.follow.words : geometry.cover.width
}

function tagsHeight({ children }: Component, width: number): number {
  const { tag } = geometry.cover
  const items = children.flatMap((child) => (child.type === 'list' ? child.children : []))
  let [rows, used] = [1, 0]
  for (const item of items) {
    const wide = advanceOf(textOf(item), 'text') * tag.size + boxWidth(tag.box)
    if (used > 0 && used + wide > width) [rows, used] = [rows + 1, 0]
    used += wide + tag.gap
  }
  return rows * (tag.size * tag.line + boxHeight(tag.box) + tag.gap) - tag.gap
}
