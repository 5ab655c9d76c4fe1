import { globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a file of types takes from another one beside it. */
const TAKEN = /(?:from|import\()\s*['"](\.[^'"]+)\.[jt]s['"]/g

/**
 * Remove the types that nobody can ask for: those that no entry of the package leads to.
 *
 * @param folder
 *   Absolute path of the folder with compiled files.
 * @param entries
 *   Absolute paths of the types of the package's entries.
 */
export function pruneTypes(folder: string, entries: readonly string[]): void {
  const kept = new Set<string>()
  const keep = (path: string): void => {
    if (kept.has(path)) return
    kept.add(path)
    for (const [, taken = ''] of readFileSync(path, 'utf8').matchAll(TAKEN)) keep(join(dirname(path), `${taken}.d.ts`))
  }
  entries.forEach(keep)
  for (const path of globSync('**/*.d.ts', { cwd: folder, exclude: ['vendor'] }).map((name) => join(folder, name)))
    if (!kept.has(path)) rmSync(path)
}
