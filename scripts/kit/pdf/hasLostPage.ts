import type { ReadPdf } from './readPdf.ts'

/**
 * Say whether a page lacks most of the words that must be on it: it is as good as missing. One that lacks a few may just be
 * hard to read for a program.
 *
 * @param pdf
 *   What the PDF holds.
 * @param wanted
 *   Words of each page.
 */
export function hasLostPage({ pages, joined }: Pick<ReadPdf, 'pages' | 'joined'>, wanted: string[][]): boolean {
  return wanted.some((words, index) => {
    const text = lettersOf(`${pages[index] ?? ''} ${joined[index] ?? ''}`)
    const there = words.map(lettersOf).filter((word) => text.includes(word) || text.includes(reversed(word)))
    return there.length < words.length / 2
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
