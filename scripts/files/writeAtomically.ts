import { lstatSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { realPath } from './realPath.ts'
import { stays, temporaryPath } from './temporaryPath.ts'
import { writeError } from './writeError.ts'

/**
 * Write a file whole or not at all: beside, then renamed.
 *
 * @param path
 *   Absolute path.
 * @param content
 *   Content.
 * @returns
 *   Promise that resolves when it is there.
 * @throws UserError
 *   When it cannot be written; what was there stays.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  try {
    // A link stays one: what it leads to is written.
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
    const target = isLink ? realPath(path) : path
    await mkdir(dirname(target), { recursive: true })
    const partial = temporaryPath(target)
    try {
      await writeFile(partial, content)
      await rename(partial, target)
    } finally {
      await rm(partial, { force: true })
      stays(partial)
    }
  } catch (error) {
    throw writeError(path, error)
  }
}
