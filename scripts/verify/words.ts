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
  const missing = missingWords(parts, pages.flatMap(wordsOf).flatMap(partsOf))
  return [missing.map((index) => parts[index] ?? ''), parts.length]
}

function lostByPage({ pages }: ReadPdf, wanted: string[][]): [lost: string[], all: number] {
  const parts = wanted.map((words) => words.flatMap(partsOf))
  const lost = parts.flatMap((words, index) => {
    const there = Map.groupBy(wordsOf(pages[index] ?? '').flatMap(partsOf), (word) => word)
    return words.filter((word) => there.get(word)?.pop() === undefined)
  })
  return [lost, parts.flat().length]
}

/** A line may end after a hyphen, so that the parts of a word are compared; capitals are a matter of style. */
function partsOf(word: string): string[] {
  return word.toLowerCase().split(/[’'‘·\-‑]/u)
}
