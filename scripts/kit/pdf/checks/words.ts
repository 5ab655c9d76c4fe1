import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'
import { textDirection } from '../../../text/direction.ts'
import { missingWords } from '../../../text/missingWords.ts'
import { wordsOf } from '../../../text/words.ts'
import { counted } from '../../../text/counted.ts'
import { isMissed } from '../isMissed.ts'

/** Letters of scripts whose shapes depend on their neighbours. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * Check that every word can be found and copied, as a text extractor sees it.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function words(pdf: ReadPdf, expected: Expected): Seen {
  const [lost, all] =
    'inOrder' in expected.words
      ? lostInOrder(pdf, expected.words.inOrder, expected.deck.lang)
      : lostByPage(pdf, expected.words.byPage)
  const some = lost.slice(0, 10).map((word) => `\`${word}\``)
  return {
    found: `${all - lost.length}/${all}`,
    faults: lost.length
      ? [
          {
            reason: `${counted(lost.length, { one: 'word', other: 'words' })} missing: ${some.join(', ')}${lost.length > 10 ? ', …' : ''}`,
            isBlocking: isMissed(pdf, expected, lost),
          },
        ]
      : [],
  }
}

function lostInOrder({ pages, joined }: ReadPdf, wanted: string[], lang: string): [lost: string[], all: number] {
  const parts = wanted.flatMap(partsOf)
  const there = pages.flatMap(wordsOf).flatMap(partsOf)
  const lost = missingWords(parts, there).map((index) => parts[index] ?? '')
  const text = pages.join('')
  const joint = squeezed([text, ...joined].join('\n'))
  const isMoved = textDirection(lang) ? oftenEnough(parts, there) : () => false
  return [lost.filter((word) => !isBroken(word, text) && !isJoined(word, joint) && !isMoved(word)), parts.length]
}

/** From right to left, numbers and foreign words change places with their neighbours: they count. */
function oftenEnough(wanted: string[], there: string[]): (word: string) => boolean {
  const [asked, found] = [wanted, there].map((words) => Map.groupBy(words, (word) => word))
  return (word) => (found?.get(word)?.length ?? 0) >= (asked?.get(word)?.length ?? 1)
}

function lostByPage({ pages, joined }: ReadPdf, wanted: string[][]): [lost: string[], all: number] {
  const parts = wanted.map((words) => words.flatMap(partsOf))
  const lost = parts.flatMap((words, index) => {
    const there = Map.groupBy(wordsOf(pages[index] ?? '').flatMap(partsOf), (word) => word)
    const missing = words.filter((word) => there.get(word)?.pop() === undefined)
    const joint = squeezed(`${pages[index]}\n${joined[index]}`)
    return missing.filter((word) => !isBroken(word, pages[index] ?? '') && !isJoined(word, joint))
  })
  return [lost, parts.flat().length]
}

/** A long line of code ends within a word, and letters of neighbours can touch: then they stand together without blanks. Signs of another direction change places. */
function isBroken(word: string, text: string): boolean {
  return [...word].length > 1 && plain(text.replaceAll(/[\s\p{P}]+/gu, '')).includes(word)
}

/** Marks of a neighbour that may stand among the letters of a word. */
const STRAY = 2

/**
 * Letters that are joined, or written from right to left, come out in the order that they are seen in, or with one of two
 * that make one shape before the other: where all letters of a word stand together, it is there.
 */
function isJoined(word: string, text: string): boolean {
  if (!JOINED.test(word)) return false
  if (text.includes(word)) return true
  const length = word.length + STRAY
  for (let at = 0; at < text.length; at++)
    if (word.includes(text[at] ?? ' ') && hasAll(text.slice(at, at + length), word)) return true
  return false
}

/** Whether a stretch of text has every letter of a word, as often. */
function hasAll(stretch: string, word: string): boolean {
  const there = [...stretch]
  return [...word].every((letter) => {
    const at = there.indexOf(letter)
    if (at >= 0) there.splice(at, 1)
    return at >= 0
  })
}

function squeezed(text: string): string {
  return plain(text).replaceAll(/[\s\p{Cf}\0]+/gu, '')
}

/** Arabic letters come out as forms that depend on their neighbours. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** A line may end after a hyphen, so that the parts of a word are compared; capitals are a matter of style. */
function partsOf(word: string): string[] {
  return plain(word).split(/[’'‘·\-‑]/u)
}
