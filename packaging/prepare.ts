import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { DAY, removeOld } from '../scripts/files/removeOld.ts'
import { temporaryPath } from '../scripts/files/temporaryPath.ts'
import { builtProgram, programFolder } from '../scripts/system/builtProgram.js'
import { packageFolder } from '../scripts/system/packageFolder.ts'
import { bundleProgram } from './bundleProgram.ts'

const ROOT = resolve(import.meta.dirname, '..')
/** How long the first kit may take, in ms. */
const PATIENCE = 120_000

// npm runs it after it has installed what the project depends on, and before the program where sources have changed. All
// of it can be done without: the program runs from its sources, and makes what is missing.
if (!builtProgram(ROOT)) {
  try {
    await build()
    if (process.argv.includes('--first')) makeFirst()
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    process.stderr.write(`The program is not built, and runs from its sources: ${reason}\n`)
  }
}

/** Build the program beside, so that it is there as a whole, or not at all. */
async function build(): Promise<void> {
  const folder = programFolder(ROOT)
  const partial = temporaryPath(folder)
  try {
    await mkdir(dirname(folder), { recursive: true })
    await bundleProgram({
      folder: partial,
      home: join(ROOT, 'scripts'),
      isSource: true,
      client: packageFolder('@slidev/client') ?? '',
    })
    await rename(partial, folder)
    removeOld(dirname(folder), [folder], DAY)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** Make a kit that nobody keeps: what all have in common is built, the browser is unpacked, and code is compiled. */
function makeFirst(): void {
  const folder = mkdtempSync(join(tmpdir(), 'deck-first-'))
  try {
    const page = join(folder, 'page.md')
    cpSync(join(ROOT, 'templates/talk.en.md'), page)
    spawnSync(process.execPath, [join(ROOT, 'scripts/cli.js'), page, '-o', join(folder, 'kit'), '--quiet'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: PATIENCE,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
