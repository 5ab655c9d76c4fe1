import type { FoundBrowser } from '../browser/findBrowser.ts'
import type { Conversion } from '../deck/conversion.ts'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { brandKey } from './brandKey.ts'
import { buildDate } from '../system/buildDate.ts'

/**
 * Name all that a kit is made from, so that one that would come out the same need not be made again.
 *
 * @param page
 *   Absolute path of the page.
 * @param conversion
 *   Converted page; its pictures are named by their content, and so are the fonts of its brand.
 * @param browser
 *   Browser that prints.
 * @param project
 *   Fingerprint of the project.
 * @param options
 *   What else changes the kit.
 * @returns
 *   Key.
 */
export function kitKey(
  page: string,
  { slides, media, ownLook, deck }: Conversion,
  { path, from }: FoundBrowser,
  project: string,
  options: unknown,
): string {
  const { mtimeMs } = statSync(path)
  const made = [
    page,
    slides,
    media.map(({ name }) => name),
    path,
    from,
    mtimeMs,
    ownLook?.hash,
    brandKey(deck.brand),
    options,
    project,
    buildDate(),
  ]
  return createHash('sha256').update(JSON.stringify(made)).update(readFileSync(page)).digest('hex')
}
