import type { Component, Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { figureOf } from '../../compose/figureOf.ts'
import { blockHeight } from '../../measure/blockHeight.ts'
import { frameHeight, geometry } from '../../../tokens/geometry.ts'
import { leadHeight } from '../led.ts'
import { leadTitles } from '../leadTitles.ts'
import { roomBelow } from '../stretched.ts'
import { headHeight } from '../framed.ts'

/** Running text, in px. */
const SIZES = { least: 32, most: 36 }

/** A diagram or a formula, as large as the slide has room. */
export const diagram: Composition = {
  name: 'diagram',
  offers: (units, at, scope) => {
    const unit = units[at]
    const [drawn, ...others] = unit?.kind === 'pictures' ? unit.pictures : []
    if (unit?.kind !== 'pictures' || !drawn || others.length || drawn.data.source === undefined) return []
    const { caption, legend } = unit
    const figure: Component = { ...figureOf(drawn), ...(caption && { children: [paragraph(caption)] }) }
    return leadTitles(unit, scope).map(({ title, lead }): Offer => ({
      composition: 'diagram',
      count: 1,
      ...(title && { title }),
      body: [
        ...(lead ? [component('LeadIn', [paragraph(lead.children)])] : []),
        figure,
        ...(legend ? [component('LeadIn', [paragraph(legend.children)])] : []),
      ],
      sizes: SIZES,
      settled: (slide) => ({
        ...slide,
        children: slide.children.map((child) =>
          child.type === 'component' && child.name === 'Figure' ? drawnIn(child, slide) : child,
        ),
      }),
      measure,
    }))
  },
}

function measure(slide: Slide): Measured {
  const { frame, drawing } = geometry
  const [figure] = componentsIn(slide, 'Figure')
  if (!figure) return { needed: 0, room: frameHeight(), fill: 0 }
  const { width, height } = drawnIn(figure, slide).attributes
  const room = roomBelow(slide)
  const rest = leadOf(slide) + captionHeight(figure, slide)
  const needed = headHeight(slide) + frame.gap + rest + Math.max(drawing.least, Number(height))
  // A drawing stands in the middle of its room.
  const fill = Math.min(1, (rest + Number(height)) / room) * Math.max(0.6, Number(width) / frame.width)
  return { needed, room: frameHeight(), fill }
}

/** The figure as large as it has room. */
function drawnIn(figure: Component, slide: Slide): Component {
  const { frame, drawing } = geometry
  const { width, height } = figure.data?.picture ?? { width: 1, height: 1 }
  const room = roomBelow(slide) - leadOf(slide) - captionHeight(figure, slide)
  // A formula of one line is as high as a large title.
  const enlarged = Math.max(drawing.enlarged, drawing.line / height)
  const factor = Math.min(enlarged, frame.width / width, Math.max(drawing.least, room) / height)
  return {
    ...figure,
    attributes: { ...figure.attributes, width: Math.floor(width * factor), height: Math.floor(height * factor) },
  }
}

function captionHeight(figure: Component, slide: Slide): number {
  const { frame, text } = geometry
  if (!figure.children.length) return 0
  const bare = { ...figure, attributes: { ...figure.attributes, height: 0 } }
  return blockHeight(bare, {
    layout: 'diagram',
    width: frame.width,
    scale: (slide.frontmatter.size ?? text.size) / text.size,
  })
}

function leadOf(slide: Slide): number {
  return leadHeight(slide, slide.frontmatter.size ?? SIZES.least)
}
