import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { writeError } from '../../files/writeError.ts'

/** Names that nobody else gives to a file. */
const NAME = /^\.deck-dev-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.md$/
/** Age from which such a file is of a run that was killed, in ms: one that starts needs it for seconds. */
const OLD = 60 * 60 * 1000

/**
 * Put a deck where Slidev looks for what decks wear, for as long as it reads it.
 *
 * @param root
 *   Absolute path of the project.
 * @param slides
 *   The deck.
 * @param use
 *   Reads it.
 * @returns
 *   What `use` returned; the file is gone.
 * @throws UserError
 *   When it cannot be written.
 */
export async function withEntry<T>(root: string, slides: string, use: (entry: string) => Promise<T>): Promise<T> {
  for (const path of readdirSync(root).flatMap((name) => (NAME.test(name) ? join(root, name) : [])))
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > OLD)
      rmSync(path, { force: true })
  const entry = join(root, `.deck-dev-${randomUUID()}.md`)
  const remove = (): void => rmSync(entry, { force: true })
  process.once('exit', remove)
  try {
    write(entry, slides)
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
