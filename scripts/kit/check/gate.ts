import type { Seen } from '../checked.ts'
import type { KitInView } from './kitInView.ts'
import type { SingleFile } from './openSingleFile.ts'

/** One gate: a property that every kit has. */
export interface Gate {
  /** Looks at the site; it asks for all views at once, as they come in an order of their own. */
  pass: (kit: KitInView) => Promise<Seen>
  /** The same of the single file, where that has it, too. */
  single?: (single: SingleFile) => Promise<Seen>
  /**
   * Whether its faults are blocking where they do not say: the kit is unusable or unsafe with them, as no other property
   * makes it. All else is advice.
   */
  isBlocking: boolean
}
