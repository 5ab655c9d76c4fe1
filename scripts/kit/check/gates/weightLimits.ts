import type { Conversion } from '../../../deck/conversion.ts'
import type { OutputMaker, WeightLimit } from '../../outputs/output.ts'
import { gzipSync } from 'node:zlib'
import { outputs } from '../../outputs/outputs.ts'

/**
 * Most that readers of the site are asked for, in kB of 1000 bytes or in requests; those of other outputs are in their
 * registry. Pictures of the page are left out of all of it.
 *
 * Measured on pages of prose with lists, in parts, of 2, 12, 59 and 299 slides (1, 9, 45 and 231 kB of `slides.md`; the
 * last two 7.6 and 36 kB compressed): first slide 155, 158, 170 and 228 kB of text, always in 11 requests; site 582, 603,
 * 703 and 1218 kB, so 2.8 for each kB of text; `deck.html` 590, 611, 712 and 1228 kB; `slides.pdf` 30, 637, 4108 and
 * 22433 kB, so 75 for each slide; `handout.pdf` 31, 284, 1662 and 8826 kB, so 30. An emoji takes 0.4 kB of its font. Since
 * then, the first slide takes 23 kB less: drawing, marks and icons come later. What that leaves free before the first slide
 * is less, for any of them, than a second copy of the client (85 kB, compressed) or a font of emoji that is not cut would
 * take.
 *
 * A page that brings a look of its own is on a shell that weighs 6.4 kB more before the first slide, and what it brings
 * was 0.6 and 0.4 kB compressed, and 0.8 and 1.4 with the slides by hand. Packages that it imports are not counted.
 */
const LIMITS = {
  /** What the first slide asks for before it is shown: scripts, styles and HTML, compressed; all else; requests. */
  'kB of text': { base: 132, slide: 0.1, packed: 2, shell: 6.5, worn: 1 },
  'kB of fonts': { base: 150, letter: 0.8 },
  requests: { base: 14 },
  /** What people wait for, before compression: the first slide brings all others along. */
  'site, kB': { base: 1200, slide: 1, text: 4, letter: 0.8 },
  'site, requests': { base: 48, slide: 0.1 },
  'a file, kB': { base: 1000, text: 2, letter: 0.8 },
} satisfies Record<string, WeightLimit>

/** Limits of one kit: what its site may ask for, and what other outputs may weigh, in kB by name. */
export type WeightLimits = Record<keyof typeof LIMITS, number> & { outputs: Record<string, number> }

/**
 * Tell how much a kit may weigh: a long page makes a heavy one.
 *
 * @param conversion
 *   Converted page.
 * @returns
 *   Limits.
 */
export function weightLimits({ deck, slides, ownLook }: Pick<Conversion, 'deck' | 'slides' | 'ownLook'>): WeightLimits {
  const own = {
    slide: deck.children.length,
    text: slides.length / 1000,
    packed: gzipSync(slides).length / 1000,
    letter: lettersIn(slides),
    shell: ownLook ? 1 : 0,
    worn: ownLook ? gzipSync(ownLook.texts).length / 1000 : 0,
  }
  const most = ({ base, ...more }: WeightLimit): number =>
    Math.round(Object.entries(more).reduce((sum, [name, each]) => sum + each * own[name as keyof typeof own], base))
  const site = Object.entries(LIMITS).map(([name, limit]) => [name, most(limit)])
  const others = Object.entries<OutputMaker>(outputs).flatMap(([name, { weight }]) =>
    weight ? [[name, most(weight)]] : [],
  )
  return { ...Object.fromEntries(site), outputs: Object.fromEntries(others) }
}

/** Count what other fonts than those of the deck draw. */
function lettersIn(text: string): number {
  const all = new Intl.Segmenter().segment(text.replaceAll(/\p{ASCII}+/gu, ' '))
  return new Set([...all].map(({ segment }) => segment).filter((segment) => segment !== ' ')).size
}
