import type { FileProblem } from './files.ts'
import type { Told } from '../told.ts'

/** What is wrong with a file of a page's own look; `reason` is the compiler's. */
export interface OwnLookFacts {
  'module-not-found': { module: string }
  'not-exported': { name: string }
  other: { reason: string }
}

/** What a page or a brand brings along. */
export interface LookFacts {
  'own-look': { path: string; line?: number | undefined; problem: Told<OwnLookFacts> }
  'brand-font': { name: string; problem: FileProblem }
}
