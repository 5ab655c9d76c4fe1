import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { ExpectedPresentation } from '../expected.ts'
import { counted } from '../../../text/counted.ts'
import { wordsNotAmong } from '../../../text/wordsNotAmong.ts'
import { wordsOf } from '../../../text/words.ts'
import { someWords } from '../someWords.ts'

/**
 * Check that the notes of each slide are with it.
 *
 * @param opened
 *   What the presentation holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function notes(opened: OpenedPresentation, expected: ExpectedPresentation): Seen {
  const lost = expected.slides.map(({ notes }, index) => {
    const there = (opened.slides[index]?.notes ?? []).flatMap(wordsOf)
    return wordsNotAmong(notes, there).map((at) => notes[at] ?? '')
  })
  const all = expected.slides.flatMap(({ notes }) => notes).length
  return {
    found: `${all - lost.flat().length}/${all}`,
    faults: lost.flatMap((missing, index): Fault[] => {
      const reason = `${counted(missing.length, { one: 'word', other: 'words' })} missing from the notes: ${someWords(missing)}`
      return missing.length ? [{ slide: index + 1, reason }] : []
    }),
  }
}
