import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
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
  for (const path of globSync(PICTURES, { cwd: dirname(page) }).toSorted())
    hash.update(path).update(readFileSync(join(dirname(page), path)))
  return hash.digest('hex')
}
