import type { ResolvedSlidevOptions } from '@slidev/types'
import type { buildShell, Shell } from './buildShell.ts'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { apart } from './apart.ts'
import { projectHash } from './projectHash.ts'
import { temporary } from './temporary.ts'

/** File beside those of the shell that says what they are for. */
const RECORD = 'shell.json'
/** Module that builds it: it reads all of Slidev, which takes memory and time that those who find a shell do not need. */
const BUILDER = new URL('buildShell.ts', import.meta.url)
/** How long one that is no longer right stays, in ms: another deck may be built with it. */
const KEPT = 24 * 60 * 60 * 1000

/**
 * Find what all decks have in common as the last deck left it, or build it.
 *
 * @param slidev
 *   A deck as Slidev resolved it.
 * @returns
 *   Shell, and the absolute path of the folder with its files.
 * @throws
 *   When Slidev or Vite cannot build it.
 */
export async function storedShell({ entry, mode, utils }: ResolvedSlidevOptions): Promise<Shell & { folder: string }> {
  const root = dirname(entry)
  const all = join(root, 'node_modules', '.cache', 'deck-shell')
  const made = JSON.stringify([projectHash(root), utils.define])
  const folder = join(all, createHash('sha256').update(made).digest('hex').slice(0, 16))
  const record = join(folder, RECORD)
  if (!existsSync(record)) {
    await mkdir(all, { recursive: true })
    const partial = temporary(folder)
    const shell = await apart<typeof buildShell>(
      BUILDER,
      'buildShell',
      partial,
      entry,
      mode === 'dev' ? 'dev' : 'build',
    )
    await writeFile(join(partial, RECORD), JSON.stringify(shell))
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
