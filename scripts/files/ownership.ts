import { existsSync, lstatSync, readdirSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Say whether a file is as this program wrote it; an empty one holds nothing of anybody. */
export function isUntouched(path: string, hash: string | undefined, written: string | undefined): boolean {
  if (hash === undefined || written === undefined) return false
  return written === '' || hash === written || lstatSync(path).size === 0
}

/** Say whether all folders above a file are in the output folder: links lead elsewhere. */
export function isReal(folder: string, name: string): boolean {
  const above = dirname(name)
  if (above === '.') return true
  return (lstatSync(join(folder, above), { throwIfNoEntry: false })?.isDirectory() ?? true) && isReal(folder, above)
}

/** Remove the folders of files that are gone, where nothing else is in them. */
export function removeEmpty(folder: string, names: string[]): void {
  const folders = new Set(names.map((name) => dirname(name)).filter((above) => above !== '.'))
  for (const above of folders) if (dirname(above) !== '.') folders.add(dirname(above))
  for (const above of [...folders].toSorted((a, b) => b.length - a.length)) {
    const path = join(folder, above)
    if (isReal(folder, join(above, 'x')) && existsSync(path) && !readdirSync(path).length) rmdirSync(path)
  }
}
