import type { OutputName } from './outputs/outputs.ts'

/** What a whole kit is, in the order in which it is made. */
export const KIT_OUTPUTS: OutputName[] = [
  'slides.pdf',
  'read',
  'social-card.png',
  'handout.pdf',
  'deck.html',
  'index.html',
]
