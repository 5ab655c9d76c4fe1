import { cp } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { buildSite } from '../../scripts/slidev/buildSite.ts'

/**
 * Fill a folder with the site of the project's own deck.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Promise that resolves when it is there: copied from the one that all tests share, or built where there is none.
 */
export async function deckSite(folder: string): Promise<void> {
  const shared = process.env['DECK_SITE']
  await (shared ? cp(shared, folder, { recursive: true }) : buildSite(resolve('slides.md'), folder))
}
