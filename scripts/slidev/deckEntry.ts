import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../system/cacheFolder.ts'
import { packageFolder } from '../system/packageFolder.ts'
import { PROJECT_ROOT } from '../system/projectRoot.ts'
import { withSlashes } from '../system/withSlashes.ts'

// Vite, which knows how, too, is not read for it: this process has no other use for it.

/** The lines between the first two rules of a deck. */
const HEADMATTER = /^---\n([\s\S]*?\n)---\n/
/** A key that names what a deck wears, and the lines of its value. */
const WORN = /^(?:theme|addons):.*\n(?:[ -].*\n)*/gm
const THEME = '@slidev/theme-default'

/**
 * Find the folder that decks are written to for Slidev to read: it takes the folder of a deck for a project, and writes
 * into it.
 *
 * @returns
 *   Absolute path of a folder that is there.
 */
export function entryFolder(): string {
  const folder = cacheFolder(PROJECT_ROOT, 'decks')
  // Slidev asks the nearest project what all its decks wear: whose it is, is no matter of ours.
  const path = join(folder, 'package.json')
  // Another run may read it.
  if (!existsSync(path)) writeFileSync(path, '{ "private": true, "type": "module" }\n')
  return folder
}

/**
 * Have a deck wear this project's look by the path of its folder: by its name, Slidev would look for it around the deck.
 *
 * @param slides
 *   Deck.
 * @returns
 *   The same deck, with other names of its theme and its addon.
 */
export function asEntry(slides: string): string {
  const theme = JSON.stringify(folderOf(THEME))
  const addons = JSON.stringify([withSlashes(PROJECT_ROOT)])
  return slides.replace(
    HEADMATTER,
    (_, lines: string) => `---\ntheme: ${theme}\naddons: ${addons}\n${lines.replaceAll(WORN, '')}---\n`,
  )
}

/** The package has a copy of it. */
function folderOf(name: string): string {
  const packed = fileURLToPath(new URL(`../vendor/${name}`, import.meta.url))
  const folder = existsSync(packed) ? packed : packageFolder(name)
  if (!folder) throw new Error(`\`${name}\` is not installed`)
  return withSlashes(folder)
}
