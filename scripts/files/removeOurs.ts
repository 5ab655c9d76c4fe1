import { rmSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { hashOfFile, MANIFEST, readManifest } from './manifest.ts'
import { isReal, isUntouched, removeEmpty } from './ownership.ts'

/** Remove what this program wrote to a folder, and the folder where nothing else is in it. */
export function removeOurs(folder: string): void {
  const { files } = readManifest(folder) ?? { files: {} }
  for (const [name, hash] of Object.entries(files)) {
    const path = join(folder, name)
    if (isReal(folder, name) && isUntouched(path, hashOfFile(path), hash)) rmSync(path, { force: true })
  }
  rmSync(join(folder, MANIFEST), { force: true })
  removeEmpty(folder, Object.keys(files))
  removeEmpty(dirname(folder), [join(parse(folder).base, MANIFEST)])
}
