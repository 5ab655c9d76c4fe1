import type { BlockContent, Paragraph, PhrasingContent } from 'mdast'
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
import { setParagraph, setTextHeight, stackedHeight } from '../../measure/textHeight.ts'
import { countWords } from '../../../text/countWords.ts'
import { led, leadHeight } from '../led.ts'
import { sharing } from '../stretched.ts'
import { someOf } from '../someOf.ts'

/** Running text, in px: it is smaller than what it is headed by, unless it is short and set as a title is. */
const SIZES = {
  one: { least: 34, most: 52 },
  headed: { least: 34, most: 44 },
  short: { least: 52, most: 72 },
  two: { least: 32, most: 44 },
}
/** Most words of what is short: a paragraph that nothing leads to. */
const SHORT = 16
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
  const said = shortened(unit.children, share, scope)
  const isShort = !unit.lead && said.length === 1 && said[0]?.type === 'paragraph' && countWords(said) <= SHORT
  const sizes = isShort ? SIZES.short : SIZES.one
  const headed = isShort || !unit.label ? sizes : SIZES.headed
  const offer = { composition: 'callouts', count: 1, measure } as const
  const look: Component['attributes'] = isShort ? { short: true } : {}
  const whole: Offer = { ...offer, sizes: headed, body: [panel(unit, said, scope, unit.label, look)] }
  const titled = { ...offer, sizes, body: [panel(unit, said, scope, undefined, look)], title: unit.label ?? [] }
  return unit.lead ? led(whole, unit) : unit.label ? [titled, { ...whole, badness: OWN_TITLE }] : [whole]
}

/** Two, under the section's name. */
function pair(units: CalloutUnit[], share: number, scope: Scope): Offer[] {
  const panels = units.map((unit) => panel(unit, shortened(unit.children, share, scope), scope, unit.label))
  return [{ composition: 'callouts', count: 2, body: panels, sizes: SIZES.two, measure }]
}

/** A panel; one that has a name of its own is not called by its kind, wherever that name stands. */
function panel(
  { callout, label }: CalloutUnit,
  said: BlockContent[],
  scope: Scope,
  title?: PhrasingContent[],
  look: Component['attributes'] = {},
): Component {
  const { emoji, ...kind } = CALLOUTS[callout]
  return component('Callout', [...(title ? [heading(title, 2)] : []), ...said], {
    emoji,
    ...(!label && { label: scope.phrases.callouts[callout] }),
    ...kind,
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
  const { frame } = geometry
  const panels = componentsIn(slide, 'Callout')
  const isPair = panels.length > 1
  const heights = panels.map((one) => panelHeight(one, slide, isPair))
  const height = Math.max(...heights)
  if (isPair) {
    const heading = slide.children.find(({ type }) => type === 'heading')
    const above = eyebrowHeight(heading ? textOf(heading) : '', frame.width) + geometry.eyebrow.overlap + frame.gap
    const room = frameRoom()
    // Panels stretch, but what they hold does not.
    return { needed: above + height, room, fill: Math.min(1, 0.65 + (0.35 * height) / (room - above)) }
  }
  return sharing(slide, leadHeight(slide, sizeOf(slide)) + height, 0.5)
}

function panelHeight({ children, attributes }: Component, slide: Slide, isPair: boolean): number {
  const { callouts: look, callout, frame, text } = geometry
  const size = sizeOf(slide)
  const outer = isPair ? (frame.width - look.gap) / 2 : frame.width
  const width = outer - 2 * look.side - (isPair ? 0 : look.picture * 1.2 + look.beside)
  const isShort = attributes['short'] === true
  const title = (words: string, isSmall = isShort): number =>
    setTextHeight(words, 'head', isSmall ? callout.title : look.title, look.titleLine, width)
  const said = children.map((child) => {
    if (child.type === 'heading') return title(textOf(child))
    if (isShort) return setParagraph(child, 'head', size, look.short.line, width)
    const height = blockHeight(child, { layout: 'callouts', width, scale: size / text.size })
    // Lists and code have lines of their own.
    return child.type === 'paragraph' ? (height * look.line) / text.line : height
  })
  const label = attributes['label'] ? [title(String(attributes['label']), !isPair)] : []
  const inner = stackedHeight([...label, ...said], look.inner)
  return 2 * look.top + (isPair ? look.picture + look.inner + inner : Math.max(look.picture, inner))
}

function sizeOf({ frontmatter }: Slide): number {
  return frontmatter.size ?? SIZES.two.least
}
