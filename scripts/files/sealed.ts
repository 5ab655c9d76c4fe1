import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeAtomically } from './writeAtomically.ts'

/** Length of the seal: a hash in hexadecimal digits, and a line end. */
const LENGTH = 65

/**
 * Read a file that was written with its hash before it.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Content; nothing when the file is gone, cut short or otherwise not as it was written.
 */
export function readSealed(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path)
    const content = bytes.subarray(LENGTH)
    return bytes.subarray(0, LENGTH).toString('latin1') === sealOf(content) ? content : undefined
  } catch {
    return
  }
}

/**
 * Write a file with its hash before it.
 *
 * @param path
 *   Absolute path.
 * @param content
 *   Content.
 * @returns
 *   Promise that resolves when it is there.
 * @throws UserError
 *   When it cannot be written.
 */
export async function writeSealed(path: string, content: string | Uint8Array): Promise<void> {
  await writeAtomically(path, Buffer.concat([Buffer.from(sealOf(content)), Buffer.from(content)]))
}

function sealOf(content: string | Uint8Array): string {
  return `${createHash('sha256').update(content).digest('hex')}\n`
}
