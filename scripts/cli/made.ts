import type { Command } from './options.ts'
import { WHOLE_KIT } from '../kit/wholeKit.ts'

/** Commands that build a site. */
export type Building = Exclude<Command, 'slides' | 'check' | 'doctor' | 'dev'>

/** What each command makes of the site; only a whole kit passes the gates. */
export const MADE: Record<Building, { outputs: typeof WHOLE_KIT.outputs; gates?: typeof WHOLE_KIT.gates }> = {
  kit: WHOLE_KIT,
  site: { outputs: [] },
  pdf: { outputs: ['slides.pdf', 'read'] },
  handout: { outputs: ['read', 'handout.pdf'] },
  png: { outputs: ['png', 'read'] },
  pptx: { outputs: ['slides.pptx', 'read'] },
}
