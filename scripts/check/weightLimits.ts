import type { Conversion } from '../convert.ts'
import { gzipSync } from 'node:zlib'

/** What a limit is: as much for any deck, and what each slide and each kB of the deck's own text add. */
interface Limit {
  base: number
  slide?: number
  /** Of `slides.md` as it is. */
  text?: number
  /** Of `slides.md`, compressed. */
  packed?: number
}

/**
 * Most that readers are asked for, in kB of 1000 bytes or in requests; pictures of the page are left out of all of it.
 * Slides bring fonts of emoji and of scripts; text comes with its notes, its titles and the colours of its code.
 */
const LIMITS = {
  /** What the first slide asks for before it is shown: scripts, styles and HTML, compressed; all else; requests. */
  'kB of text': { base: 150, slide: 0.1, packed: 2 },
  'kB of fonts': { base: 150, slide: 5 },
  requests: { base: 14 },
  /** What people wait for, before compression: the first slide brings all others along. */
  'site, kB': { base: 1200, slide: 5, text: 4 },
  /** A page in many scripts has two files of letters for each of them. */
  'site, requests': { base: 60, slide: 0.1 },
  'a file, kB': { base: 1000, slide: 5, text: 2 },
  'deck.html': { base: 1200, slide: 30, text: 4 },
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
  const own = { slide: deck.children.length, text: slides.length / 1000, packed: gzipSync(slides).length / 1000 }
  const most = ({ base, slide = 0, text = 0, packed = 0 }: Limit): number =>
    Math.round(base + slide * own.slide + text * own.text + packed * own.packed)
  return Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, most(limit)])) as Record<
    Limited,
    number
  >
}
