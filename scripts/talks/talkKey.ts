import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a kit is made from, beside its page: a change of any of it makes every kit anew. */
const PROJECT = [
  'package-lock.json',
  'package.json',
  '{components,layouts,public,scripts,setup,styles}/**/*.{ts,vue,css,svg,png,webp,jpg,woff2}',
]
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
  const hash = createHash('sha256').update(JSON.stringify(options)).update(readFileSync(page))
  for (const path of PROJECT.flatMap((pattern) => globSync(pattern, { cwd: root })).toSorted())
    hash.update(path).update(readFileSync(join(root, path)))
  for (const path of globSync(PICTURES, { cwd: dirname(page) }).toSorted())
    hash.update(path).update(readFileSync(join(dirname(page), path)))
  return hash.digest('hex')
}
