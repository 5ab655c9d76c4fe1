import type { OutputName } from './outputs/outputs.ts'

/** What a whole kit is, in the order in which it is made: what readers open is looked at while the handout is printed. */
export const KIT_OUTPUTS: OutputName[] = [
  'slides.pdf',
  'read',
  'social-card.png',
  'index.html',
  'handout.pdf',
  'deck.html',
]
