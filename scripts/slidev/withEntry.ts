import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { writeError } from '../files/writeError.ts'
import { asEntry, entryFolder } from './deckEntry.ts'

/** Names that nobody else gives to a file; the process is told, too. */
const NAME = /^\.deck-\d+-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.md$/
/** Age from which such a file is of a run that was killed, in ms: one that goes on needs it for seconds, or minutes at most. */
const OLD = 60 * 60 * 1000

/**
 * Put a deck where Slidev reads it, wearing this project's look, for as long as it does.
 *
 * @param slides
 *   The deck.
 * @param use
 *   Reads it, by its absolute path.
 * @param folder
 *   Absolute path of the folder to put it in (default: that of all such decks).
 * @returns
 *   What `use` returned; the file is gone.
 * @throws UserError
 *   When it cannot be written.
 */
export async function withEntry<T>(
  slides: string,
  use: (entry: string) => Promise<T>,
  folder: string = entryFolder(),
): Promise<T> {
  for (const path of readdirSync(folder).flatMap((name) => (NAME.test(name) ? join(folder, name) : [])))
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > OLD)
      rmSync(path, { force: true })
  const entry = join(folder, `.deck-${process.pid}-${randomUUID()}.md`)
  const remove = (): void => rmSync(entry, { force: true })
  process.once('exit', remove)
  try {
    write(entry, asEntry(slides))
    return await use(entry)
  } finally {
    process.removeListener('exit', remove)
    remove()
  }
}

/** At once: what another thread writes may come after all that was there is removed. */
function write(entry: string, slides: string): void {
  try {
    writeFileSync(entry, slides, { flag: 'wx' })
  } catch (error) {
    throw writeError(entry, error)
  }
}
