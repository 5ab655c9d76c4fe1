import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Shell } from './buildShell.ts'
import type { Shared } from './vite/shared.ts'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildShell } from './buildShell.ts'
import { projectHash } from './projectHash.ts'
import { temporary } from './temporary.ts'

/** File beside those of the shell that says what they are for. */
const RECORD = 'shell.json'
/** How long one that is no longer right stays, in ms: another deck may be built with it. */
const KEPT = 24 * 60 * 60 * 1000

/**
 * Find what all decks have in common as the last deck left it, or build it.
 *
 * @param root
 *   Absolute path of the project.
 * @param slidev
 *   A deck as Slidev resolved it.
 * @param shared
 *   What slides import of the shell.
 * @returns
 *   Shell, and the absolute path of the folder with its files.
 * @throws
 *   When Slidev or Vite cannot build it.
 */
export async function storedShell(
  root: string,
  slidev: ResolvedSlidevOptions,
  shared: Shared[],
): Promise<Shell & { folder: string }> {
  const all = join(root, 'node_modules', '.cache', 'deck-shell')
  const made = JSON.stringify([projectHash(root), slidev.utils.define])
  const folder = join(all, createHash('sha256').update(made).digest('hex').slice(0, 16))
  const record = join(folder, RECORD)
  if (!existsSync(record)) {
    await mkdir(all, { recursive: true })
    const partial = temporary(folder)
    await writeFile(join(partial, RECORD), JSON.stringify(await buildShell(root, partial, slidev, shared)))
    // Another process may have been quicker: it made the same.
    await rename(partial, folder).catch((error: unknown) => {
      if (!existsSync(record)) throw error
    })
    await removeOld(all, folder)
  }
  return { folder, ...(JSON.parse(readFileSync(record, 'utf8')) as Shell) }
}

async function removeOld(all: string, folder: string): Promise<void> {
  for (const path of readdirSync(all).map((name) => join(all, name))) {
    const isOld = path !== folder && Date.now() - statSync(path).mtimeMs > KEPT
    if (isOld) await rm(path, { recursive: true, force: true })
  }
}
