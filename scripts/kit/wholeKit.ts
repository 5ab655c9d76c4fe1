import type { GateName } from './check/check.ts'
import type { OutputName } from './outputs/outputs.ts'

/** What a whole kit is: what is made of its site, and the gates it passes; its PDFs were opened again already. */
export const WHOLE_KIT: { outputs: OutputName[]; gates: GateName[] } = {
  outputs: ['slides.pdf', 'read', 'social-card.png', 'handout.pdf', 'deck.html'],
  gates: ['words', 'overflow', 'pictures', 'fonts', 'network', 'accessibility', 'links', 'weight'],
}
