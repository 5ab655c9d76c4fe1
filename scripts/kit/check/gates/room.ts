import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import { frameRoom, geometry } from '../../../tokens/geometry.ts'

/** Least part of its room that the body of a slide takes, and part of all slides that may have less. */
const LEAST = { fill: 0.45, slides: 0.08 }

/**
 * Check that slides fill their room: what stands below the title takes 45 % or more of what is left there, on nearly all
 * of them.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Median of what is filled, and slides with less where they are many.
 */
export async function room({ slides }: KitInView): Promise<Seen> {
  const fills = await slides.look((page) => page.evaluate(measure, roomOfFrame()))
  const sorted = fills.toSorted((a, b) => a - b)
  const found = { id: 'filled', part: sorted[Math.floor(sorted.length / 2)] ?? 0 } as const
  const low = fills.flatMap((fill, index) => (rounded(fill) < LEAST.fill ? { fill, slide: index + 1 } : []))
  // One of few may be light.
  if (low.length <= Math.max(1, fills.length * LEAST.slides)) return { found, faults: [] }
  const faults = low.map(({ fill, slide }): Fault => ({ slide, told: { id: 'low-fill', fill, least: LEAST.fill } }))
  return { found, faults }
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** As it is told: what is said to be enough is enough. */
function rounded(part: number): number {
  return Math.round(part * 100) / 100
}

/** Room of a slide within its margins, in px of the canvas. */
function roomOfFrame(): Box {
  const { box, width } = geometry.frame
  return { left: box.side, top: box.top, right: box.side + width, bottom: box.top + frameRoom() }
}

/** In the page: part of its room that each slide fills, 0 to 1. */
function measure(within: Box): number[] {
  const except = '.frame-footer, .eyebrow, .cover-motif, .statement-motif, script, style'
  const bound = (boxes: Box[]): Box => ({
    left: Math.max(within.left, Math.min(...boxes.map(({ left }) => left))),
    top: Math.max(within.top, Math.min(...boxes.map(({ top }) => top))),
    right: Math.min(within.right, Math.max(...boxes.map(({ right }) => right))),
    bottom: Math.min(within.bottom, Math.max(...boxes.map(({ bottom }) => bottom))),
  })
  const area = ({ left, top, right, bottom }: Box): number => Math.max(0, right - left) * Math.max(0, bottom - top)
  return Array.from(document.querySelectorAll('.print-slide-container'), (slide) => {
    const origin = slide.getBoundingClientRect()
    const placed = (rect: DOMRect): Box => ({
      left: rect.left - origin.left,
      top: rect.top - origin.top,
      right: rect.right - origin.left,
      bottom: rect.bottom - origin.top,
    })
    const frame = slide.querySelector('.slidev-layout')
    const title = slide.querySelector('h1')
    const ground = frame && getComputedStyle(frame).backgroundColor
    const heads: Box[] = []
    const body: Box[] = []
    const add = (element: Element, rects: Iterable<DOMRect>): void => {
      const boxes = [...rects].map(placed).filter((box) => area(box) > 1)
      ;(title?.contains(element) ? heads : body).push(...boxes)
    }
    for (const element of frame?.querySelectorAll('*') ?? []) {
      if (element.closest(except) || element.parentElement?.closest('svg')) continue
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const style = getComputedStyle(element)
      const sides = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth]
      const isCard =
        style.display !== 'inline' &&
        ((style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== ground) ||
          sides.filter((width) => Number.parseFloat(width) > 0).length >= 3)
      if (isCard || element.matches('img, svg, canvas')) add(element, [element.getBoundingClientRect()])
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        add(element, range.getClientRects())
      }
    }
    const all = [...heads, ...body]
    if (!all.length) return 0
    const head = heads.length ? bound(heads) : undefined
    const below = body.filter(({ top }) => !head || top >= head.bottom - 8)
    const isBeside = ({ left, top, right, bottom }: Box): boolean =>
      head !== undefined &&
      (left >= head.right || right <= head.left) &&
      top < head.bottom - 8 &&
      bottom > head.bottom + 60
    // A title that is the text, or stands beside what it names.
    const isWithin =
      !head ||
      below.length < body.length / 2 ||
      body.some(isBeside) ||
      frame?.matches('.cover, .statement, .divider, .question')
    if (isWithin) return area(bound(all)) / area(within)
    return below.length ? Math.min(1, area(bound(below)) / area({ ...within, top: head.bottom })) : 0
  })
}
