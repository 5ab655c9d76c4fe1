import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { ExpectedPresentation } from '../expected.ts'
import { wordsOf } from '../../../text/words.ts'

/**
 * Check that the presentation and each of its slides has its title, which outlines and screen readers list.
 *
 * @param opened
 *   What the presentation holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function titles(opened: OpenedPresentation, expected: ExpectedPresentation): Seen {
  const ofSlides = expected.slides.flatMap(({ title }, index): Fault[] => {
    const found = opened.slides[index]?.title ?? ''
    if (!found.trim()) return [{ slide: index + 1, told: { id: 'untitled' } }]
    // It may say more, such as of which part an example is; a slide without one has any name.
    if (lettersOf(found).includes(lettersOf(title))) return []
    return [{ slide: index + 1, told: { id: 'wrong-title', found, wanted: title } }]
  })
  const ofAll =
    opened.title === expected.title
      ? []
      : [{ told: { id: 'wrong-title', found: opened.title ?? '', wanted: expected.title } as const }]
  return {
    found: { id: 'share', found: expected.slides.length - ofSlides.length, of: expected.slides.length },
    faults: [...ofAll, ...ofSlides],
  }
}

/** Spaces differ, and emoji may be pictures beside the title. */
function lettersOf(text: string): string {
  return wordsOf(text.normalize('NFKC'))
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
}
