import type { BlockContent, Paragraph } from 'mdast'
import type { Component, Slide } from '../../../deck/types.ts'
import type { Scope } from '../../compose/composer.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { CalloutUnit } from '../unit.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { component, heading } from '../../../deck/builders.ts'
import { CALLOUTS } from '../../../deck/callouts.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import { textOf } from '../../../text/textOf.ts'
import { frameRoom, geometry } from '../../../tokens/geometry.ts'
import { blockHeight } from '../../measure/blockHeight.ts'
import { eyebrowHeight } from '../../measure/slideHeight.ts'
import { setTextHeight, stackedHeight } from '../../measure/textHeight.ts'
import { framed } from '../framed.ts'
import { led, leadHeight } from '../led.ts'
import { someOf } from '../someOf.ts'

/** Running text, in px. */
const SIZES = { one: { least: 34, most: 48 }, two: { least: 32, most: 44 } }
/** Share of its sentences that a callout is cut to where it has no room. */
const SHARES = [1, 0.6, 0.3]

/** How far the section's name is from a title where it has one of its own. */
const OWN_TITLE = 0.2

/** A note, a tip or a warning as a panel: one alone, or two that are neighbours side by side. */
export const callouts: Composition = {
  name: 'callouts',
  offers: (units, at, scope) => {
    const [first, second] = units.slice(at, at + 2)
    if (first?.kind !== 'callout') return []
    const one = SHARES.flatMap((share) => alone(first, share, scope))
    return second?.kind === 'callout' && !second.lead && !first.lead
      ? [...one, ...SHARES.flatMap((share) => pair([first, second], share, scope))]
      : one
  },
}

/** One, under its own title or that of the section. */
function alone(unit: CalloutUnit, share: number, scope: Scope): Offer[] {
  const offer: Offer = { composition: 'callouts', count: 1, body: [], sizes: SIZES.one, measure }
  const whole = { ...offer, body: [panel(unit, share, scope, true)] }
  const titled = { ...offer, body: [panel(unit, share, scope, false)], title: unit.label ?? [] }
  return unit.lead ? led(whole, unit) : unit.label ? [titled, { ...whole, badness: OWN_TITLE }] : [whole]
}

/** Two, under the section's name. */
function pair(units: CalloutUnit[], share: number, scope: Scope): Offer[] {
  const panels = units.map((unit) => panel(unit, share, scope, true))
  return [{ composition: 'callouts', count: 2, body: panels, sizes: SIZES.two, measure }]
}

function panel({ callout, label, children }: CalloutUnit, share: number, scope: Scope, isNamed: boolean): Component {
  const { emoji, ...look } = CALLOUTS[callout]
  const title: BlockContent[] = label && isNamed ? [heading(label, 2)] : []
  return component('Callout', [...title, ...shortened(children, share, scope)], {
    emoji,
    ...(!label && { label: scope.phrases.callouts[callout] }),
    ...look,
  })
}

/** Fewer sentences, where there is nothing else. */
function shortened(children: BlockContent[], share: number, scope: Scope): BlockContent[] {
  const prose = children.filter((child): child is Paragraph => child.type === 'paragraph')
  if (share === 1 || prose.length !== children.length) return children
  const sentences = prose.flatMap((one) => sentencesOf(one, scope.phrases.sentences))
  return someOf(sentences, Math.max(1, Math.ceil(sentences.length * share)), scope.phrases.sentences)
}

function measure(slide: Slide): Measured {
  const { callouts: look, frame, text } = geometry
  const size = slide.frontmatter.size ?? SIZES.two.least
  const panels = componentsIn(slide, 'Callout')
  const isPair = panels.length > 1
  const outer = isPair ? (frame.width - look.gap) / 2 : frame.width
  const width = outer - 2 * look.side - (isPair ? 0 : look.picture * 1.2 + look.beside)
  const heights = panels.map(({ children, attributes }) => {
    const title = (words: string): number => setTextHeight(words, 'head', look.title, look.titleLine, width)
    const said = children.map((child) => {
      if (child.type === 'heading') return title(textOf(child))
      const height = blockHeight(child, { layout: 'callouts', width, scale: size / text.size })
      // Lists and code have lines of their own.
      return child.type === 'paragraph' ? (height * look.line) / text.line : height
    })
    const label = attributes['label'] ? [title(String(attributes['label']))] : []
    const inner = stackedHeight([...label, ...said], look.inner)
    return 2 * look.top + (isPair ? look.picture + look.inner + inner : Math.max(look.picture, inner))
  })
  const height = Math.max(...heights)
  if (isPair) {
    const heading = slide.children.find(({ type }) => type === 'heading')
    const above = eyebrowHeight(heading ? textOf(heading) : '', frame.width) + geometry.eyebrow.overlap + frame.gap
    const room = frameRoom()
    return { needed: above + height, room, fill: fillOf(height, room - above) }
  }
  const lead = leadHeight(slide, size)
  const found = framed(slide, () => ({ height: lead + height, width: frame.width }))
  return { ...found, fill: fillOf(found.fill, 1) }
}

/** Panels stretch, but what they hold does not. */
function fillOf(height: number, room: number): number {
  return Math.min(1, 0.65 + (0.35 * height) / room)
}
