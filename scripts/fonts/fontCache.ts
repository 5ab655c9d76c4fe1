import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { cacheFolder, inCache } from '../system/cacheFolder.ts'
import { hashOf } from '../system/hashesIn.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { projectFingerprint } from '../system/projectFingerprint.ts'
import { readSealed, writeSealed } from '../files/sealed.ts'
import { cssPath, pathsInCss } from './cssUrl.ts'

/** Keeps a font, in WOFF2; tells its absolute path. */
export type StoreFont = (woff2: Uint8Array) => Promise<string>

/** Stands for the folder of fonts in style sheets that are kept: the project may be found elsewhere next time. */
const HERE = 'deck-fonts:/'

/**
 * Keep a cut font where Vite can find it, named by its content: no other deck's is mistaken for it.
 *
 * @param root
 *   Absolute path of the project.
 * @param woff2
 *   Font.
 * @returns
 *   Absolute path.
 */
export async function cacheFont(root: string, woff2: Uint8Array): Promise<string> {
  return inCache(root, 'fonts', async (folder) => {
    const path = join(folder, `${nameOf(woff2)}.woff2`)
    if (!isWhole(path)) await writeAtomically(path, woff2)
    return path
  })
}

/**
 * Keep the style sheet of cut fonts, named by what they are made from and by the project that cuts them: those that are
 * there are not cut again.
 *
 * @param root
 *   Absolute path of the project.
 * @param made
 *   All that they are made from.
 * @param cut
 *   Cuts them, and writes the style sheet.
 * @returns
 *   Style sheet; its fonts are there.
 */
export async function cacheFaces(root: string, made: string[], cut: () => Promise<string>): Promise<string> {
  const name = `${nameOf(JSON.stringify([projectFingerprint(root), ...made]))}.css`
  const folder = cacheFolder(root, 'fonts')
  const path = join(folder, name)
  const here = `${cssPath(folder)}/`
  const kept = readSealed(path)
    ?.toString()
    .replaceAll(HERE, () => here)
  if (kept !== undefined && pathsInCss(kept).every(isWhole)) return kept
  const css = await cut()
  // Where it cannot be written, they are cut again next time.
  await writeSealed(path, css.replaceAll(here, HERE)).catch(() => undefined)
  return css
}

/** Whether a font is what its name says. */
function isWhole(path: string): boolean {
  return existsSync(path) && nameOf(readFileSync(path)) === basename(path, extname(path))
}

function nameOf(content: string | Uint8Array): string {
  return hashOf(content).slice(0, 12)
}
