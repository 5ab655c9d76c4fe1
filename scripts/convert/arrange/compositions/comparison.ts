import type { List, ListItem, Paragraph } from 'mdast'
import type { Component, Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { ComparisonUnit } from '../unit.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { setParagraph, stackedHeight } from '../../measure/textHeight.ts'
import { framed } from '../framed.ts'
import { below, led, leadHeight } from '../led.ts'

/** Running text, in px. */
const SIZES = { least: 32, most: 44 }

/** What speaks for something and what against it, side by side. */
export const comparison: Composition = {
  name: 'comparison',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (units[at + 1]?.kind === 'comparison' && unit?.kind === 'prose')
      return below(units, at, (all, next) => comparison.offers(all, next, scope))
    if (unit?.kind !== 'comparison') return []
    return led(offerOf(unit), unit)
  },
}

function offerOf({ sides }: ComparisonUnit): Offer {
  const panels = [true, false].map((isFor) => panel(sides.filter((side) => side.isFor === isFor)))
  const isFirstAgainst = sides[0]?.isFor === false
  return {
    composition: 'comparison',
    count: 1,
    body: isFirstAgainst ? panels.toReversed() : panels,
    sizes: SIZES,
    measure,
  }
}

function panel(sides: ComparisonUnit['sides']): Component {
  const [first] = sides
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: sides.map(({ children }): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(children)],
    })),
  }
  return component('Side', sides.length === 1 && first ? [paragraph(first.children)] : [list], {
    emoji: first?.emoji ?? '',
    ...(first?.isFor === false && { against: true as const }),
  })
}

function measure(slide: Slide): Measured {
  const { comparison: look, frame, list } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const width = (frame.width - look.gap) / 2 - 2 * look.side
  const panels = componentsIn(slide, 'Side')
  const heights = panels.map(({ children: [said] }) => {
    const lines =
      said?.type === 'list'
        ? said.children.map((item) =>
            setParagraph(item.children[0] as Paragraph, 'text', size, look.line, width - list.indent * size),
          )
        : said
          ? [setParagraph(said, 'text', size, look.line, width)]
          : []
    return 2 * look.top + look.picture + look.inner + stackedHeight(lines, look.between)
  })
  const height = leadHeight(slide, size) + Math.max(...heights)
  return framed(slide, (room) => ({
    height: height > room ? height : height + (room - height) * 0.65,
    width: frame.width,
  }))
}
