import type { CheckName } from '../../locales/texts/facts/checks.ts'
import type { OpenedPresentation } from '../../office/opened.ts'
import type { Checked, Fault } from '../checked.ts'
import type { ExpectedPresentation } from './expected.ts'
import { type FileCheck, runFileChecks } from '../runFileChecks.ts'
import { language } from './checks/language.ts'
import { links } from './checks/links.ts'
import { notes } from './checks/notes.ts'
import { pictures } from './checks/pictures.ts'
import { places } from './checks/places.ts'
import { slideCount } from './checks/slideCount.ts'
import { source } from './checks/source.ts'
import { titles } from './checks/titles.ts'
import { words } from './checks/words.ts'

/** Each in a file of its own; the order is that of the table. */
const CHECKS = {
  'Office slides': { pass: slideCount, isBlocking: true },
  'Office titles': { pass: titles, isBlocking: false },
  'Office words': { pass: words, isBlocking: false },
  'Office page': { pass: source, isBlocking: false },
  'Office notes': { pass: notes, isBlocking: false },
  'Office links': { pass: links, isBlocking: false },
  'Office pictures': { pass: pictures, isBlocking: false },
  'Office language': { pass: language, isBlocking: false },
  'Office places': { pass: places, isBlocking: false },
} satisfies Partial<Record<CheckName, FileCheck<OpenedPresentation, ExpectedPresentation>>>

/** Name of a check. */
export type OfficeCheckName = keyof typeof CHECKS

/**
 * Check a presentation that was opened again against what it must hold.
 *
 * @param file
 *   Its name.
 * @param opened
 *   What it holds; or why it cannot be opened.
 * @param expected
 *   What it must hold.
 * @returns
 *   What each check saw.
 */
export function verify(
  file: string,
  opened: OpenedPresentation | { unreadable: string },
  expected: ExpectedPresentation,
): Checked[] {
  if ('unreadable' in opened) {
    const faults: Fault[] = [{ element: file, told: { id: 'not-opened', reason: opened.unreadable } }]
    const found: Checked['found'] = [{ id: 'of-file', file, found: { id: 'count', count: 0 } }]
    return [{ name: 'Office slides' satisfies OfficeCheckName, found, faults, isBlocking: true }]
  }
  return runFileChecks(CHECKS, file, opened, expected)
}
