import type { OutputRegistry } from './output.ts'
import { readOdp } from '../../office/readOdp.ts'
import { readPptx } from '../../office/readPptx.ts'
import { expectedHandout, expectedSlides } from '../pdf/expected.ts'
import { deckHtml } from './deckHtml.ts'
import { handoutPdf } from './handoutPdf.ts'
import { guardOdp, odp } from './odp.ts'
import { png } from './png.ts'
import { pptx } from './pptx.ts'
import { prerender } from './prerender/prerender.ts'
import { reading } from './reading.ts'
import { slidesPdf } from './slidesPdf.ts'
import { socialCard } from './socialCard.ts'

/** Everything that is made of the built site, by the name it has in the output folder; weights as `weightLimits` tells. */
export const outputs = {
  'slides.pdf': { make: slidesPdf, expected: expectedSlides, weight: { base: 1000, slide: 100 } },
  'handout.pdf': { make: handoutPdf, expected: expectedHandout, weight: { base: 1000, slide: 100 } },
  'social-card.png': { make: socialCard },
  'deck.html': { make: deckHtml, needsBrowser: false, weight: { base: 1200, slide: 1, text: 4, letter: 1.1 } },
  read: { make: reading },
  png: { make: png },
  'slides.pptx': { make: pptx, open: readPptx },
  'slides.odp': { make: odp, guard: guardOdp, open: readOdp, needsBrowser: false, after: ['slides.pptx'] },
  // The single file is made of what it was before.
  'index.html': { make: prerender, after: ['deck.html'], isOfSite: true },
} satisfies OutputRegistry

/** Name of an output. */
export type OutputName = keyof typeof outputs
