import type { OpenedPresentation, OpenedSlide } from '../../../office/opened.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { ExpectedPresentation } from '../expected.ts'
import { inCapitals } from '../../../text/inCapitals.ts'
import { wordsNotAmong } from '../../../text/wordsNotAmong.ts'
import { wordsOf } from '../../../text/words.ts'
import { someWords } from '../someWords.ts'

/**
 * Check that the words of each slide are on it: as text that can be edited, or as what a picture shows.
 *
 * @param opened
 *   What the presentation holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen: blocking where a slide lacks most of its words, as its notes have them all.
 */
export function words(opened: OpenedPresentation, expected: ExpectedPresentation): Seen {
  const plain = (word: string): string => inCapitals(word, expected.lang)
  const lost = expected.slides.map(({ shown }, index) => {
    const there = textsOf(opened.slides[index]).flatMap(wordsOf)
    return wordsNotAmong(shown.map(plain), there.map(plain)).map((at) => shown[at] ?? '')
  })
  const all = expected.slides.flatMap(({ shown }) => shown).length
  return {
    found: { id: 'share', found: all - lost.flat().length, of: all },
    faults: lost.flatMap((missing, index): Fault[] => {
      if (!missing.length) return []
      const isBlocking = missing.length > (expected.slides[index]?.shown.length ?? 0) / 2
      const told = { id: 'words-missing', count: missing.length, words: someWords(missing) } as const
      return [{ slide: index + 1, told, isBlocking }]
    }),
  }
}

function textsOf(slide: OpenedSlide | undefined): string[] {
  return slide ? [...slide.paragraphs, ...slide.pictures.map(({ alt }) => alt)] : []
}
