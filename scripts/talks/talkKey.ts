import type { Hash } from 'node:crypto'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectHash } from '../projectHash.ts'

/** What a page may show. */
const PICTURES = '**/*.{avif,gif,jpg,jpeg,png,svg,webp}'

/**
 * Name what a kit is made from, so that one that would come out the same need not be made again.
 *
 * @param page
 *   Absolute path of the page.
 * @param root
 *   Absolute path of the project.
 * @param options
 *   What else changes the kit.
 * @returns
 *   Key.
 */
export function talkKey(page: string, root: string, options: unknown): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([options, projectHash(root)]))
    .update(readFileSync(page))
  // Pictures by size and time: reading all of a large folder would take longer than it saves.
  for (const path of globSync(PICTURES, { cwd: dirname(page) }).toSorted()) stamp(hash, dirname(page), path)
  return hash.digest('hex')
}

function stamp(hash: Hash, folder: string, path: string): void {
  const { size, mtimeMs } = statSync(join(folder, path))
  hash.update(`${path} ${size} ${mtimeMs}\n`)
}
