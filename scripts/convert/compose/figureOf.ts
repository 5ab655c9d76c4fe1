import type { Image } from 'mdast'
import type { Component } from '../../deck/types.ts'
import type { Picture } from '../../deck/picture.ts'
import { component, paragraph } from '../../deck/builders.ts'

/** A picture with its file. */
export type Shown = Image & { data: { picture: Picture } }

/** A picture as a slide shows it, with its title as caption. */
export function figureOf({ alt, title, position, data }: Shown): Component {
  const { picture, source } = data as Shown['data'] & { source?: string }
  const caption = title ? [paragraph([{ type: 'text', value: title, position }])] : []
  return {
    ...component('Figure', caption, {
      src: `media/${picture.name}`,
      alt: (alt ?? '').trim(),
      width: picture.width,
      height: picture.height,
      ...(source !== undefined && { drawing: true as const }),
    }),
    data: { picture },
  }
}
