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
  /** Whether a kit with a fault stays beside the last good one (default: `true`). */
  isBlocking?: boolean
}
