import type { ReadPdf } from '../readPdf.ts'
import type { Expected, Finding } from '../verify.ts'
import { missingWords } from '../missingWords.ts'
import { wordsOf } from '../words.ts'

/**
 * Check that every word can be found and copied, as a text extractor sees it.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   Finding.
 */
export function words(pdf: ReadPdf, expected: Expected): Finding {
  const [lost, all] =
    'inOrder' in expected.words ? lostInOrder(pdf, expected.words.inOrder) : lostByPage(pdf, expected.words.byPage)
  const some = lost.slice(0, 10).map((word) => `\`${word}\``)
  return {
    name: 'words',
    found: `${all - lost.length}/${all}`,
    ...(lost.length && { problem: `${lost.length} words lost: ${some.join(', ')}${lost.length > 10 ? ', …' : ''}` }),
  }
}

function lostInOrder({ pages }: ReadPdf, wanted: string[]): [lost: string[], all: number] {
  const parts = wanted.flatMap(partsOf)
  const missing = missingWords(parts, pages.flatMap(wordsOf).flatMap(partsOf)).map((index) => parts[index] ?? '')
  return [missing.filter((word) => !isBroken(word, pages.join(''))), parts.length]
}

function lostByPage({ pages }: ReadPdf, wanted: string[][]): [lost: string[], all: number] {
  const parts = wanted.map((words) => words.flatMap(partsOf))
  const lost = parts.flatMap((words, index) => {
    const there = Map.groupBy(wordsOf(pages[index] ?? '').flatMap(partsOf), (word) => word)
    const missing = words.filter((word) => there.get(word)?.pop() === undefined)
    return missing.filter((word) => !isBroken(word, pages[index] ?? ''))
  })
  return [lost, parts.flat().length]
}

/** A long line of code ends within a word, and letters of neighbours can touch: then they stand together without blanks. */
function isBroken(word: string, text: string): boolean {
  return [...word].length > 1 && text.toLowerCase().replaceAll(/\s+/gu, '').includes(word)
}

/** A line may end after a hyphen, so that the parts of a word are compared; capitals are a matter of style. */
function partsOf(word: string): string[] {
  return word.toLowerCase().split(/[’'‘·\-‑]/u)
}
