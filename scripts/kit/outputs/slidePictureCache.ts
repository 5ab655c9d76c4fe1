import type { Conversion } from '../../deck/conversion.ts'
import { createHash } from 'node:crypto'
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../../files/sealed.ts'

/** Pictures of slides that earlier runs took. */
export interface SlidePictures {
  /** Picture of a slide that looks the same, by its place from 0. */
  find: (index: number) => Buffer | undefined
  /** Where it cannot be written, the next run takes it again. */
  keep: (index: number, picture: Buffer) => Promise<void>
}

/** How long a picture that nobody asked for stays, in ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000

/**
 * Keep pictures of slides from run to run: of a page in which one sentence was changed, most slides look as before.
 *
 * @param folder
 *   Absolute path of the folder to keep them in.
 * @param parts
 *   Markdown of the deck; its slides name pictures by their content.
 * @param made
 *   All else that slides are drawn with, named: the project's files, the browser.
 * @returns
 *   Pictures.
 */
export function slidePictureCache(folder: string, parts: Conversion['parts'], made: unknown): SlidePictures {
  const common = JSON.stringify([made, parts.headmatter, parts.slides.length])
  const paths = parts.slides.map((slide, index) => {
    const hash = createHash('sha256').update(`${common}\0${index}\0${slide}`).digest('hex')
    return join(folder, `${hash.slice(0, 32)}.sealed`)
  })
  removeOld(folder, paths)
  return {
    find: (index) => {
      const path = paths[index] ?? ''
      const picture = readSealed(path)
      if (picture) touch(path)
      return picture
    },
    keep: (index, picture) => writeSealed(paths[index] ?? '', picture).catch(() => undefined),
  }
}

function removeOld(folder: string, paths: string[]): void {
  try {
    for (const path of readdirSync(folder).map((name) => join(folder, name))) {
      if (!paths.includes(path) && Date.now() - statSync(path).mtimeMs > KEPT) rmSync(path, { force: true })
    }
  } catch {
    // There is none yet, it cannot be written, or another run was quicker: what is left takes room, and no more.
  }
}

function touch(path: string): void {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {
    // Where nothing can be written, nothing is taken away, either.
  }
}
