import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'

/** Size of running text that the back of a room reads with ease, and the least of a slide, in px of a canvas of 1280. */
const AIM = { median: 36, slide: 32 }

/** Size that half of the letters of running text have at most, and how many letters that are. */
interface Size {
  px: number
  letters: number
}

/**
 * Check that running text is large: in half of all letters 36 px or more. Code has sizes of its own.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Median, and slides whose text is smaller where the whole is too small.
 */
export async function typeSize({ slides }: KitInView): Promise<Seen> {
  const sizes = await slides.look((page) => page.evaluate(measure))
  const medians = sizes.map(medianOf)
  const all = medianOf(sizes.flat())
  if (all === undefined) return { found: { id: 'no-running-text' }, faults: [] }
  const found = { id: 'size', px: all } as const
  if (all >= AIM.median) return { found, faults: [] }
  const smallest = Math.min(...medians.filter((px) => px !== undefined))
  const faults = medians.flatMap((px, index): Fault[] => {
    if (px === undefined || (px >= AIM.slide && px > smallest)) return []
    return [{ slide: index + 1, told: { id: 'small-text', size: px, median: all, aim: AIM.median } }]
  })
  return { found, faults }
}

/** Size that half of the letters have at most, rounded to tenths of px. */
export function medianOf(sizes: Size[]): number | undefined {
  const half = sizes.reduce((sum, { letters }) => sum + letters, 0) / 2
  let sum = 0
  for (const { px, letters } of sizes.toSorted((a, b) => a.px - b.px)) {
    sum += letters
    if (sum >= half) return Math.round(px * 10) / 10
  }
  return undefined
}

/** In the page: sizes of the running text of each slide. */
function measure(): Size[][] {
  const except = [
    'pre, sub, sup, h1, svg, [aria-hidden=true], figcaption, .frame-footer, .eyebrow',
    '.address, .byline, .tag-list, .cover-text, .qr-card, .follow-card, .link-chips, .no',
  ].join()
  return Array.from(document.querySelectorAll('.print-slide-container'), (slide) => {
    const sizes: Size[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const letters = node.data.replaceAll(/\s+/g, ' ').trim().length
      const element = node.parentElement
      if (!letters || !element || element.closest(except)) continue
      sizes.push({ px: Number.parseFloat(getComputedStyle(element).fontSize), letters })
    }
    return sizes
  })
}
