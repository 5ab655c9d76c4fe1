import type { OutputMaker } from './output.ts'
import { deckHtml } from './deckHtml.ts'
import { handoutPdf } from './handoutPdf.ts'
import { png } from './png.ts'
import { pptx } from './pptx.ts'
import { prerender } from './prerender/prerender.ts'
import { reading } from './reading.ts'
import { slidesPdf } from './slidesPdf.ts'
import { socialCard } from './socialCard.ts'

/** Everything that is made of the built site, by the name it has in the output folder. */
export const outputs = {
  'slides.pdf': { make: slidesPdf },
  'handout.pdf': { make: handoutPdf },
  'social-card.png': { make: socialCard },
  'deck.html': { make: deckHtml, needsBrowser: false },
  read: { make: reading },
  png: { make: png },
  'slides.pptx': { make: pptx },
  // Pages load it, and the single file is made of it.
  'index.html': { make: prerender, after: 'all', isOfSite: true },
} satisfies Record<string, OutputMaker>

/** Name of an output. */
export type OutputName = keyof typeof outputs
