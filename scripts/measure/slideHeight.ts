import type { Component, Slide } from '../deck.ts'
import type { Face } from './advance.ts'
import { textOf } from '../text.ts'
import { advanceOf } from './advance.ts'
import { blockHeight } from './blockHeight.ts'
import { geometry } from './geometry.ts'
import { lineCount } from './lineCount.ts'

/** Height of a slide's content, and the room there is for it, in px. */
export interface SlideHeight {
  needed: number
  room: number
}

/**
 * Predict how high the content of a slide is.
 *
 * @param slide
 *   Slide.
 * @returns
 *   What it needs and what there is.
 */
export function slideHeight(slide: Slide): SlideHeight {
  const scale = geometry.scale[slide.frontmatter.scale ?? 'full']
  return slide.layout === 'cover' ? coverHeight(slide, scale) : frameHeight(slide, scale)
}

function frameHeight({ layout, frontmatter, children }: Slide, scale: number): SlideHeight {
  const { frame, eyebrow, example } = geometry
  const figure = children.find((child) => child.type === 'component' && child.name === 'BigFigure')
  const beside = figure?.type === 'component' ? figureWidth(figure.attributes) + example.column : 0
  const heights = children.flatMap((child) => {
    if (child === figure) return []
    const isTitle = child.type === 'heading'
    const width = frame.width - (isTitle ? (frontmatter.emoji ? frame.indent : 0) : beside)
    const height = blockHeight(child, { layout, width, scale })
    const least = isTitle && frontmatter.emoji ? (frontmatter.eyebrow ? frame.badgeBelowEyebrow : frame.badge) : 0
    return Math.max(height, least)
  })
  const gaps = frame.gap * Math.max(0, heights.length - 1)
  const above = frontmatter.eyebrow ? eyebrow.height + frame.gap : 0
  return { needed: above + gaps + heights.reduce((sum, height) => sum + height, 0), room: frame.height }
}

function figureWidth({ value, unit }: Record<string, unknown>): number {
  const { example } = geometry
  return Math.max(
    advanceOf(String(value ?? ''), 'head') * example.figure,
    advanceOf(String(unit ?? ''), 'head') * example.unit,
  )
}

function coverHeight({ frontmatter, children }: Slide, scale: number): SlideHeight {
  const { cover, eyebrow, headSpacing } = geometry
  const lines = (text: string, face: Face, size: number): number =>
    lineCount(text, { face, size, width: cover.width, spacing: face === 'head' ? headSpacing : 0 })
  const heights = children.map((child) => {
    const text = textOf(child)
    if (child.type === 'heading') return lines(text, 'head', cover.size * scale) * cover.size * scale * cover.line
    if (child.type === 'component' && child.name === 'TagList') return tagsHeight(child)
    return lines(text, 'text', cover.text) * cover.text * geometry.text.line
  })
  if (frontmatter.emoji) heights.push(cover.emoji)
  if (frontmatter.eyebrow) heights.push(eyebrow.height)
  const needed = heights.reduce((sum, height) => sum + height, 0) + cover.gap * Math.max(0, heights.length - 1)
  return { needed, room: cover.height }
}

function tagsHeight({ children }: Component): number {
  const { tag, width } = geometry.cover
  const items = children.flatMap((child) => (child.type === 'list' ? child.children : []))
  let [rows, used] = [1, 0]
  for (const item of items) {
    const wide = advanceOf(textOf(item), 'text') * tag.size + tag.indent
    if (used > 0 && used + wide > width) [rows, used] = [rows + 1, 0]
    used += wide + tag.gap
  }
  return rows * (tag.height + tag.gap) - tag.gap
}
