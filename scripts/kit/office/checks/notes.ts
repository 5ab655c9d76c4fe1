import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { ExpectedPresentation } from '../expected.ts'
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
    found: { id: 'share', found: all - lost.flat().length, of: all },
    faults: lost.flatMap((missing, index): Fault[] => {
      const told = { id: 'missing-in-notes', count: missing.length, words: someWords(missing) } as const
      return missing.length ? [{ slide: index + 1, told }] : []
    }),
  }
}
