import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Seen } from '../../checked.ts'
import type { ExpectedPresentation } from '../expected.ts'
import { inCapitals } from '../../../text/inCapitals.ts'
import { wordsNotIn } from '../../../text/wordsNotIn.ts'
import { wordsOf } from '../../../text/words.ts'
import { someWords } from '../someWords.ts'

/**
 * Check that every word of the page is on a slide or in its notes, in order.
 *
 * @param opened
 *   What the presentation holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen: blocking where most words are gone; the handout has them all.
 */
export function source(opened: OpenedPresentation, expected: ExpectedPresentation): Seen {
  const plain = (word: string): string => inCapitals(word, expected.lang)
  const there = opened.slides.flatMap(({ paragraphs, pictures, notes }) =>
    [...paragraphs, ...pictures.map(({ alt }) => alt), ...notes].flatMap(wordsOf),
  )
  const lost = wordsNotIn(expected.source.map(plain), there.map(plain)).map((at) => expected.source[at] ?? '')
  const all = expected.source.length
  const told = { id: 'missing-of-page', count: lost.length, words: someWords(lost) } as const
  return {
    found: { id: 'share', found: all - lost.length, of: all },
    faults: lost.length ? [{ told, isBlocking: lost.length > all / 2 }] : [],
  }
}
