import type { Expected } from './expected.ts'
import type { ReadPdf } from './readPdf.ts'
import { lettersWithoutFont } from '../../fonts/lettersWithoutFont.ts'

/**
 * Say whether readers miss words that a PDF lacks: any one of the handout, which has the whole page; of the slides, whose
 * notes have all, most of those of a page. Words with letters that no font of the deck has do not count, nor do
 * emoji: what stands for them is not always read back.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @param lost
 *   Words that it lacks.
 */
export function isMissed(pdf: ReadPdf, { words, deck: { lang } }: Expected, lost: string[]): boolean {
  const canBeRead = (word: string): boolean => /[\p{L}\p{N}]/u.test(word) && !lettersWithoutFont(word, lang).length
  if ('inOrder' in words) return lost.some(canBeRead)
  return words.byPage.some((wanted, index) => {
    const text = lettersOf(`${pdf.pages[index] ?? ''} ${pdf.joined[index] ?? ''}`)
    const readable = wanted.filter(canBeRead).map(lettersOf)
    const there = readable.filter((word) => text.includes(word) || text.includes(reversed(word)))
    return there.length < readable.length / 2
  })
}

/** Line ends, hyphens and forms of letters differ from what was written. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{Cf}\0]+/gu, '')
}

/** What is written from right to left can come out in the order it is seen in. */
function reversed(word: string): string {
  return [...word].toReversed().join('')
}
