import type { Conversion } from '../convert.ts'
import { gzipSync } from 'node:zlib'

/** What a limit is: as much for any deck, and what each slide and the deck's own text add. */
interface Limit {
  base: number
  slide?: number
  /** For each kB of `slides.md` as it is. */
  text?: number
  /** For each kB of `slides.md`, compressed. */
  packed?: number
  /** For each letter, sign or emoji beyond those of English, however often it is there. */
  letter?: number
}

/**
 * Most that readers are asked for, in kB of 1000 bytes or in requests; pictures of the page are left out of all of it.
 *
 * Measured on pages of prose with lists, in parts, of 2, 12 and 59 slides (1, 9 and 45 kB of `slides.md`; 1.9 and 7.6 kB
 * compressed for the last two): first slide 122, 125 and 137 kB of text, in 11 requests; site 582, 603 and 703 kB, so
 * 2.8 for each kB of text; `deck.html` 590, 611 and 712 kB; `slides.pdf` 30, 637 and 4108 kB, so 70 for each slide;
 * `handout.pdf` 31, 284 and 1662 kB, so 28. An emoji takes 0.4 kB of its font. What that leaves free is less, for any
 * number of slides, than a second copy of the client (85 kB, compressed) or a font of emoji that is not cut would take.
 */
const LIMITS = {
  /** What the first slide asks for before it is shown: scripts, styles and HTML, compressed; all else; requests. */
  'kB of text': { base: 150, slide: 0.1, packed: 2 },
  'kB of fonts': { base: 150, letter: 0.8 },
  requests: { base: 14 },
  /** What people wait for, before compression: the first slide brings all others along. */
  'site, kB': { base: 1200, slide: 1, text: 4, letter: 0.8 },
  'site, requests': { base: 48, slide: 0.1 },
  'a file, kB': { base: 1000, text: 2, letter: 0.8 },
  'deck.html': { base: 1200, slide: 1, text: 4, letter: 1.1 },
  'slides.pdf': { base: 1000, slide: 100 },
  'handout.pdf': { base: 1000, slide: 100 },
} satisfies Record<string, Limit>

/** What has a limit. */
export type Limited = keyof typeof LIMITS

/**
 * Tell how much a kit may weigh: a long page makes a heavy one.
 *
 * @param conversion
 *   Converted page.
 * @returns
 *   Limits.
 */
export function weightLimits({ deck, slides }: Pick<Conversion, 'deck' | 'slides'>): Record<Limited, number> {
  const own = {
    slide: deck.children.length,
    text: slides.length / 1000,
    packed: gzipSync(slides).length / 1000,
    letter: lettersIn(slides),
  }
  const most = ({ base, slide = 0, text = 0, packed = 0, letter = 0 }: Limit): number =>
    Math.round(base + slide * own.slide + text * own.text + packed * own.packed + letter * own.letter)
  return Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, most(limit)])) as Record<
    Limited,
    number
  >
}

/** Count what other fonts than those of the deck draw. */
function lettersIn(text: string): number {
  const all = new Intl.Segmenter().segment(text.replaceAll(/\p{ASCII}+/gu, ' '))
  return new Set([...all].map(({ segment }) => segment).filter((segment) => segment !== ' ')).size
}
