import type { Seen } from '../checked.ts'
import type { OpenedKit, View } from './openKit.ts'
import type { SingleFile } from './openSingleFile.ts'

/** One gate: a property that every kit has. */
export interface Gate {
  /** Looks at the site. */
  pass: (kit: OpenedKit) => Promise<Seen>
  /** Pages that it looks at. */
  views: readonly View[]
  /** The same of the single file, where that has it, too. */
  single?: (single: SingleFile) => Promise<Seen>
  /**
   * Whether its faults are blocking where they do not say: the kit is unusable or unsafe with them, as no other property
   * makes it. All else is advice.
   */
  isBlocking: boolean
}
