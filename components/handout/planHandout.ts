/**
 * Shapes of a slide on paper, as classes of the styles: text beside its picture; what has no room there below it, in two
 * columns; picture as wide as the page, text below it; picture alone in its row, wide tables below it.
 */
export const SHAPES = ['beside', 'parted', 'large', 'stacked'] as const
export type Shape = (typeof SHAPES)[number]

/**
 * Heights in px: of what is before the slides, of each slide in each shape (`Infinity`: it cannot), by how much its text
 * beside the picture is longer than that, of the colophon.
 */
export interface Measured {
  head: number
  slides: Array<{ heights: number[]; hangs: number }>
  foot: number
}

/** How a slide is set: in which shape, whether it opens a page, whether it may go on over its end, what is above it. */
export interface Placed {
  shape: Shape
  opens: boolean
  flows: boolean
  /** Px that are left on its page, for each gap between two blocks of it. */
  spare: number
}

/** Badness of each shape by itself: text beside a picture is read most easily, a large picture takes paper. */
const BADNESS: Record<Shape, number> = { beside: 0, parted: 0.05, large: 0.25, stacked: 0.3 }
/** Badness of a page, of a slide that goes on over its end, and of a last page with one slide, or just the colophon. */
const COST = { page: 1, flow: 1.5, lastSlide: 2, colophon: 20 }
/** Part of a page that may be empty at no cost; what must never be, but on the last one; and what the last must have. */
const EMPTY = { free: 0.08, most: 1 / 3, last: 0.6 }
/** Badness of a text that goes on beside nothing, for each page of its length. */
const HANGS = 4
/** Least part of a page that a slide begins on before it goes on over its end. */
const BEGINS = 0.45
/** Widest that gaps between slides grow, in px. */
const SPARE = 36
/** Steps that heights are rounded up to, in px, so that few differ. */
const STEP = 4

/** How slides are set from one on, each told with what of its page is used below it. */
interface Way {
  badness: number
  first?: Step
  rest?: Way
}
/** A shape that a slide can take. */
interface Option {
  shape: Shape
  height: number
  badness: number
}
type Step = Omit<Placed, 'spare'> & { used: number }
const NO_WAY: Way = { badness: Number.POSITIVE_INFINITY }

/**
 * Choose shapes of slides and ends of pages together, so that pages are filled evenly: none more than a third empty but
 * the last, and that neither with one slide nor with the colophon alone, where that can be.
 *
 * @param measured
 *   Heights of all blocks.
 * @param height
 *   Height of a page between its margins, in px.
 * @param gap
 *   Height between two slides of a page, in px.
 * @returns
 *   For each slide how it is set.
 */
export function planHandout({ head, slides, foot }: Measured, height: number, gap: number): Placed[] {
  const known = new Map<string, Way>()
  /** Least badness of the slides from one on, when so much of the page is used. */
  const best = (index: number, used: number): Way => {
    const key = `${index} ${used}`
    const found = known.get(key) ?? leastOf(waysFrom(index, used))
    known.set(key, found)
    return found
  }
  const waysFrom = (index: number, used: number): Way[] => {
    const slide = slides[index]
    if (!slide) return [{ badness: lastBadness(used, foot, height) }]
    return SHAPES.flatMap((shape, at) => {
      const own = slide.heights[at] ?? Number.POSITIVE_INFINITY
      const hangs = shape === 'beside' ? (HANGS * slide.hangs) / height : 0
      const badness = BADNESS[shape] + hangs
      return own < Number.POSITIVE_INFINITY ? ways(index, used, { shape, height: own, badness }) : []
    })
  }
  const ways = (index: number, used: number, own: Option): Way[] => {
    const here = used > 0 ? used + gap : 0
    const found: Way[] = []
    const add = (opens: boolean, end: number, badness: number): void => {
      const flows = end > height
      const over = flows ? COST.flow + COST.page * Math.floor(end / height) : 0
      const first = { shape: own.shape, opens, flows, used: Math.ceil((flows ? end % height : end) / STEP) * STEP }
      const rest = best(index + 1, first.used)
      found.push({ badness: badness + over + own.badness + rest.badness, first, rest })
    }
    if (here + own.height <= height || here + height * BEGINS <= height) add(used === 0, here + own.height, 0)
    // At the head of a page nothing is gained by another one.
    if (used > 0) {
      const alone = index === slides.length - 1 ? COST.lastSlide : 0
      add(true, own.height, COST.page + alone + emptyBadness(1 - used / height))
    }
    return found
  }
  // From the end, so that no page is too long for the stack.
  for (let index = slides.length; index > 0; index--) best(index, 0)
  return spread(stepsOf(best(0, head)), foot, height)
}

function leastOf(ways: Way[]): Way {
  return ways.reduce((least, way) => (way.badness < least.badness ? way : least), NO_WAY)
}

function stepsOf(way: Way): Step[] {
  const steps: Step[] = []
  for (let at: Way | undefined = way; at?.first; at = at.rest) steps.push(at.first)
  return steps
}

function emptyBadness(empty: number): number {
  const more = Math.max(0, empty - EMPTY.free) / (EMPTY.most - EMPTY.free)
  return more ** 2 + (empty > EMPTY.most ? 5 : 0)
}

function lastBadness(used: number, foot: number, height: number): number {
  if (used + foot > height) return COST.colophon
  const empty = 1 - (used + foot) / height
  return COST.page * 0.5 + (empty > EMPTY.last ? 2 + empty : empty / 4)
}

/** Share what is left of each page among the gaps of it. */
function spread(placed: Step[], foot: number, height: number): Placed[] {
  const starts = [0, ...placed.flatMap(({ opens }, index) => (opens && index ? index : []))]
  return starts.flatMap((first, number) => {
    const next = starts[number + 1] ?? placed.length
    const page = placed.slice(first, next)
    const isLast = next === placed.length
    const left = height - (page.at(-1)?.used ?? height) - (isLast ? foot : 0)
    const gaps = page.filter(({ opens }) => !opens).length
    const spare = isLast || page.some(({ flows }) => flows) || !gaps ? 0 : Math.min(SPARE, Math.floor(left / gaps))
    return page.map(({ shape, opens, flows }) => ({ shape, opens, flows, spare: opens ? 0 : Math.max(0, spare) }))
  })
}
