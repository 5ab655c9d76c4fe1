import type { PhrasingContent } from 'mdast'
import type { Component } from '../../deck/types.ts'
import { paragraph } from '../../deck/builders.ts'
import { type Shown, figureOf } from '../compose/figureOf.ts'
import { geometry } from '../../tokens/geometry.ts'

/**
 * A picture with its caption, at its own size: its layout sets it as large as there is room. Drawings have no size of
 * their own.
 */
export function wholeFigure(picture: Shown, caption?: PhrasingContent[]): Component {
  const drawn = figureOf(picture)
  const { name, width, height } = picture.data.picture
  const factor = name.endsWith('.svg') ? geometry.frame.width / width : 1
  return {
    ...drawn,
    attributes: { ...drawn.attributes, width: Math.round(width * factor), height: Math.round(height * factor) },
    children: caption ? [paragraph(caption)] : drawn.children,
  }
}
