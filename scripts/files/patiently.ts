import process from 'node:process'
import { writeError } from './writeError.ts'
import { UserError } from '../system/userError.ts'

/** How long, in ms, a file that another program has open is asked for again. */
const PATIENCE = 2000

/** A file that another program does not let go of. */
export class HeldError extends UserError {}

/** Other programs, such as readers of PDFs on Windows, hold a file for a moment or for long. */
export function patiently(run: () => void, platform: NodeJS.Platform = process.platform): void {
  const until = performance.now() + PATIENCE
  for (;;) {
    try {
      return run()
    } catch (error) {
      const { code, path } = error as NodeJS.ErrnoException
      const isHeld = code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
      if (isHeld && performance.now() < until) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
      else if (isHeld) throw new HeldError({ id: 'file-held', path: path ?? '' })
      else throw writeError(path ?? '', error)
    }
  }
}
