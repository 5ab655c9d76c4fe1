import type { Output, OutputContext } from './output.ts'
import { deckHtml } from './deckHtml.ts'
import { handoutPdf } from './handoutPdf.ts'
import { png } from './png.ts'
import { pptx } from './pptx.ts'
import { reading } from './reading.ts'
import { slidesPdf } from './slidesPdf.ts'
import { socialCard } from './socialCard.ts'

/** Everything that a browser makes of the built site, by the name it has in the output folder. */
export const outputs = {
  'slides.pdf': slidesPdf,
  'handout.pdf': handoutPdf,
  'social-card.png': socialCard,
  'deck.html': deckHtml,
  read: reading,
  png,
  'slides.pptx': pptx,
} satisfies Record<string, (printing: OutputContext) => Promise<Output>>

/** Name of an output. */
export type OutputName = keyof typeof outputs
