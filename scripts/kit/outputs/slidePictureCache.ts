import type { Conversion } from '../../deck/conversion.ts'
import { createHash } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { removeOld } from '../../files/removeOld.ts'
import { readSealed, writeSealed } from '../../files/sealed.ts'

/** What a picture of a slide is for. */
type Purpose = 'reading' | 'card'

/** Pictures of slides that earlier runs took. */
export interface SlidePictures {
  /** Picture of a slide that looks the same, by its place from 0. */
  find: (purpose: Purpose, index: number) => Buffer | undefined
  /** Where it cannot be written, the next run takes it again. */
  keep: (purpose: Purpose, index: number, picture: Buffer) => Promise<void>
}

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
  const pathOf = (purpose: Purpose, index: number): string => {
    const made = `${common}\0${purpose}\0${index}\0${parts.slides[index] ?? ''}`
    return join(folder, `${createHash('sha256').update(made).digest('hex').slice(0, 32)}.sealed`)
  }
  removeOld(folder, [pathOf('card', 0), ...parts.slides.map((_, index) => pathOf('reading', index))])
  return {
    find: (purpose, index) => {
      const path = pathOf(purpose, index)
      const picture = readSealed(path)
      if (picture) touch(path)
      return picture
    },
    keep: (purpose, index, picture) => writeSealed(pathOf(purpose, index), picture).catch(() => undefined),
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
