import type { Deck, Slide } from '../../deck/types.ts'
import { COMPONENTS } from '../../deck/components.ts'
import { slideHeight } from '../measure/slideHeight.ts'
import { textOf } from '../../text/textOf.ts'
import { countWords } from '../../text/countWords.ts'
import { titleNodes } from './numberParts.ts'

type Block = Slide['children'][number]

/** Blocks that may stand together below one title, beside components; pictures and quotes want a slide to themselves. */
const SHARED = new Set(['code', 'list', 'table'])
/** Share of the room of a slide that what stands together may fill. */
const FULL = 0.88
/** Most words outside code, and most of them in sentences that could be left out. */
const WORDS = { all: 60, sentences: 45 }
/** Steps in which the height is sought that spreads blocks evenly. */
const STEPS = 20

/**
 * Put what is short and stands below one heading on one slide: a line of code, the sentence before it, the next step.
 *
 * What leads to something, because it ends in a colon, stays with that. Slides are filled evenly, not the first ones full.
 *
 * @param deck
 *   Deck, each block of the page on a slide of its own.
 * @returns
 *   Deck with fewer slides of one line; what is shown and said, and its order, are the same.
 */
export function mergeShort(deck: Deck): Deck {
  const runs: Slide[][] = []
  for (const slide of deck.children) {
    const run = runs.at(-1)
    if (run?.[0] && doBelongTogether(run[0], slide)) run.push(slide)
    else runs.push([slide])
  }
  return { ...deck, children: runs.flatMap(gathered) }
}

/** Whether both are plain slides of one section, and have the same title. */
function doBelongTogether(first: Slide, slide: Slide): boolean {
  return (
    [first, slide].every(({ layout, children }) => layout === 'section' && children.slice(1).every(mayStandTogether)) &&
    first.section === slide.section &&
    titleNodes(first) !== undefined &&
    titleNodes(first) === titleNodes(slide)
  )
}

function mayStandTogether(block: Block): boolean {
  return block.type === 'component' ? COMPONENTS[block.name].isShared === true : SHARED.has(block.type)
}

/** As few slides as hold all, each about as full as the others. */
function gathered(run: Slide[]): Slide[] {
  const led = withLeads(run)
  const whole = filled(led, FULL)
  for (let step = 1; step < STEPS; step++) {
    const even = filled(led, (FULL * step) / STEPS)
    if (even.length === whole.length) return even
  }
  return whole
}

/** What leads to the next slide joins it, where both fit on one. */
function withLeads(run: Slide[]): Slide[] {
  return run.reduceRight<Slide[]>((later, slide) => {
    const [next, ...others] = later
    const isLead = /[:：]\s*$/u.test(textOf(slide.children.at(-1) ?? []))
    const both = isLead && next && joined(slide, next)
    return both && doesFill(both, FULL) ? [both, ...others] : [slide, ...later]
  }, [])
}

function filled(run: Slide[], share: number): Slide[] {
  const slides: Slide[] = []
  for (const slide of run) {
    const last = slides.at(-1)
    const both = last && joined(last, slide)
    if (both && doesFill(both, share)) slides[slides.length - 1] = both
    else slides.push(slide)
  }
  return slides
}

function joined(first: Slide, second: Slide): Slide {
  return {
    ...first,
    children: [...first.children, ...second.children.slice(1)],
    notes: [...first.notes, ...second.notes],
    position: { start: first.position.start, end: second.position.end },
  }
}

function doesFill(slide: Slide, share: number): boolean {
  const { needed, room } = slideHeight(slide)
  const shown = slide.children.slice(1)
  return (
    needed <= room * share &&
    countWords(shown.filter(({ type }) => type !== 'code')) <= WORDS.all &&
    countWords(shown.filter((block) => block.type === 'component' && block.name === 'KeySentences')) <= WORDS.sentences
  )
}
