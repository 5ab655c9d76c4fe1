import type { Call } from './call.ts'
import type { Voice } from './voice.ts'

/** A call that is being answered. */
export interface Run extends Call {
  voice: Voice
}
