import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** What every kit is made with. */
const PROJECT = [
  'package-lock.json',
  'package.json',
  // What npm installed beside what is locked: `npm install --no-save`.
  'node_modules/.package-lock.json',
  '{components,layouts,public,scripts,setup,styles}/**/*.{ts,js,vue,css,svg,png,webp,jpg,woff2}',
]

/**
 * Name what every kit is made with, beside its page: a change of any of it makes every kit anew.
 *
 * @param root
 *   Absolute path of the project.
 * @returns
 *   Hash of the project's files, its dependencies as locked and installed, and the version of Node.
 */
export function projectHash(root: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of PROJECT.flatMap((pattern) => globSync(pattern, { cwd: root })).toSorted())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}
