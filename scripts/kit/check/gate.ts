import type { Checked } from '../checked.ts'
import type { Kit, View } from './openKit.ts'
import type { SingleFile } from './openSingleFile.ts'

/** One gate: a property that every kit has. */
export interface Gate {
  pass: (kit: Kit) => Promise<Omit<Checked, 'name'>>
  /** Pages that it looks at. */
  views: readonly View[]
  /** The same of the single file, where that has it, too. */
  single?: (single: SingleFile) => Promise<Omit<Checked, 'name'>>
}
