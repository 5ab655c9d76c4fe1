import type { NoteTold } from './facts/notes.ts'
import type { Texts } from './texts.ts'
import { worded } from './told.ts'

/** What needs no word before it: it says that the run goes on, or what it is about. */
const BARE: ReadonlySet<NoteTold['id']> = new Set(['waiting', 'named', 'up-to-date'])

/** Write a note as a line for people. */
export function noteText(note: NoteTold, { notes, report }: Pick<Texts, 'notes' | 'report'>): string {
  return `${BARE.has(note.id) ? '' : report.note}${worded(notes, note)}\n`
}
