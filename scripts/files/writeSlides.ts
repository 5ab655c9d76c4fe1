import type { SlidesReason } from '../locales/texts/facts/files.ts'
import type { NoteTold } from '../locales/texts/facts/notes.ts'
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, statSync } from 'node:fs'
import { writeAtomically } from './writeAtomically.ts'
import { displayPath } from '../terminal/displayPath.ts'
import { UserError } from '../system/userError.ts'
import { freeName } from './completePlacing.ts'
import { gitState } from './gitState.ts'
import { isDeck } from './isDeck.ts'
import { realPath } from './realPath.ts'
import { noteWritten, lastWrittenHash } from './lastWrittenHash.ts'

/** A deck that goes to a file of its own. */
export interface Slides {
  /** Absolute path of the file. */
  path: string
  content: string
  /** Absolute path of the page. */
  page: string
}

/**
 * Refuse a file that this program did not write, before anything is made for it.
 *
 * @param slides
 *   Deck; without its content, one that was edited is let pass, as it may be what will be written.
 * @returns
 *   Whether the file has to be kept aside: it is a deck of ours, but nothing tells whether it was edited since.
 * @throws UserError
 *   With exit code 2, and the way out.
 */
export function guardSlides({ path, content, page }: Omit<Slides, 'content'> & Partial<Slides>): boolean {
  guardPage(path, page)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return false
  if (!found.isFile()) throw refused(path, 'no-file')
  const there = readFileSync(path, 'utf8')
  if (there === content || !there.trim()) return false
  if (!isDeck(there)) throw refused(path, 'foreign')
  if (content === undefined) return false
  const known = lastWrittenHash(realPath(path))
  if (known === hashed(there)) return false
  const state = gitState(realPath(path))
  if (state === 'stored') return false
  if (known ?? state) throw refused(path, 'edited')
  return true
}

/**
 * Write a deck to a file, if that loses nothing.
 *
 * @param slides
 *   Deck.
 * @param tell
 *   Told when the older deck was kept aside.
 * @returns
 *   Promise that resolves when it is there.
 * @throws UserError
 *   With exit code 2, when the file is not ours; with 1, when it cannot be written.
 */
export async function writeSlides(slides: Slides, tell: (note: NoteTold) => void): Promise<void> {
  const target = realPath(slides.path)
  if (guardSlides(slides)) {
    const aside = freeName(target)
    renameSync(target, aside)
    tell({ id: 'perhaps-edited', path: displayPath(slides.path), now: displayPath(aside) })
  }
  await writeAtomically(target, slides.content)
  noteWritten(target, hashed(slides.content))
}

/** Refuse to write to the page itself, whatever it is called. */
export function guardPage(path: string, page: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  const source = statSync(page, { throwIfNoEntry: false })
  if (found && found.ino === source?.ino && found.dev === source.dev) throw refused(path, 'page-itself')
}

function hashed(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

function refused(path: string, reason: SlidesReason): UserError {
  return new UserError({ id: 'slides-refused', path: displayPath(path), reason }, 2)
}
