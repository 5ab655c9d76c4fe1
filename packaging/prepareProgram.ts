import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { temporaryPath } from '../scripts/files/temporaryPath.ts'
import { BUILT_OF, builtOf, builtProgram, programFolder } from '../scripts/system/builtProgram.js'
import { packageFolder } from '../scripts/system/packageFolder.ts'
import { bundleProgram } from './bundleProgram.ts'

// npm runs it after it has installed what the project depends on.
const ROOT = resolve(import.meta.dirname, '..')

if (!builtProgram(ROOT)) {
  try {
    await build()
  } catch (error) {
    // It runs from its sources, too.
    process.stderr.write(`The program is not built: ${error instanceof Error ? error.message : String(error)}\n`)
  }
}

/** Build it beside, so that it is there as a whole, or not at all. */
async function build(): Promise<void> {
  const folder = programFolder(ROOT)
  const partial = temporaryPath(folder)
  const of = builtOf(ROOT)
  try {
    await mkdir(dirname(folder), { recursive: true })
    await bundleProgram({
      folder: partial,
      home: join(ROOT, 'scripts'),
      isSource: true,
      client: packageFolder('@slidev/client') ?? '',
    })
    await writeFile(join(partial, BUILT_OF), of)
    await rm(folder, { recursive: true, force: true })
    await rename(partial, folder)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}
