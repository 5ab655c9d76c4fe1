import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'
import { lettersWithoutFont } from '../../../fonts/lettersWithoutFont.ts'
import { textDirection } from '../../../text/direction.ts'
import { inCapitals } from '../../../text/inCapitals.ts'
import { wordsNotAmong } from '../../../text/wordsNotAmong.ts'
import { wordsNotIn } from '../../../text/wordsNotIn.ts'
import { wordsOf } from '../../../text/words.ts'
import { isMissed } from '../isMissed.ts'

/** Letters of scripts whose shapes depend on their neighbours. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Letters of scripts that are written from right to left. */
const LEFTWARDS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Check that every word can be found and copied, as text extractors see it: a word that one of two finds is there.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function words(pdf: ReadPdf, expected: Expected): Seen {
  const [missing, all] =
    'inOrder' in expected.words
      ? lostInOrder(pdf, expected.words.inOrder, expected.deck.lang)
      : lostByPage(pdf, expected.words.byPage, expected.deck.lang)
  // Letters without a font are boxes, or of a font of the system: the author was told, and no reader can tell what they say.
  const lost = missing.filter((word) => !lettersWithoutFont(word, expected.deck.lang).length)
  return {
    found: { id: 'share', found: all - lost.length, of: all },
    faults: lost.length
      ? [
          {
            told: { id: 'words-missing', count: lost.length, words: lost.slice(0, 10) },
            isBlocking: isMissed(pdf, expected, lost),
          },
        ]
      : [],
  }
}

function lostInOrder({ pages, joined }: ReadPdf, words: string[], lang: string): [lost: string[], all: number] {
  const parts = words.flatMap(partsOf)
  const wanted = parts.map((part) => inCapitals(part, lang))
  const isMoved = movedWords(wanted, lang)
  const lost = missingFromAll([pages.join('\n'), joined.join('\n')], (text) => {
    const there = partsIn(text, lang)
    const isOften = oftenEnough(wanted, there)
    return wordsNotIn(wanted, there).filter((index) => !(isMoved(index) && isOften(wanted[index] ?? '')))
  })
  const joint = squeezed([...pages, ...joined].join('\n'))
  return [lost.flatMap((index) => parts[index] ?? []).filter((part) => !isJoined(part, joint)), parts.length]
}

function lostByPage({ pages, joined }: ReadPdf, words: string[][], lang: string): [lost: string[], all: number] {
  const all = words.map((list) => list.flatMap(partsOf))
  const lost = all.flatMap((parts, no) => {
    const texts = [pages[no] ?? '', joined[no] ?? '']
    const wanted = parts.map((part) => inCapitals(part, lang))
    const joint = squeezed(texts.join('\n'))
    return missingFromAll(texts, (text) => wordsNotAmong(wanted, partsIn(text, lang)))
      .flatMap((index) => parts[index] ?? [])
      .filter((part) => !isJoined(part, joint))
  })
  return [lost, all.flat().length]
}

/**
 * Find what is missing from each reading of a text. Where each lacks a whole passage, none has the text in order, though
 * all words may be in one or the other: what the better one lacks is missing.
 */
function missingFromAll(texts: string[], missingFrom: (text: string) => number[]): number[] {
  const lists: number[][] = []
  for (const text of texts) {
    lists.push(missingFrom(text))
    if (!lists.at(-1)?.length) return []
  }
  const [first = [], ...others] = lists.toSorted((a, b) => a.length - b.length)
  if (lists.every(hasPassage)) return first
  const also = others.map((list) => new Set(list))
  return first.filter((index) => also.every((list) => list.has(index)))
}

/** Words in a row that are a passage: of a word that is read in another way, its neighbours are read as they are. */
const PASSAGE = 20

function hasPassage(missing: number[]): boolean {
  return missing.some((index, at) => missing[at + PASSAGE - 1] === index + PASSAGE - 1)
}

/** From right to left, numbers and foreign words change places with their neighbours: such words count, their order does not. */
function movedWords(wanted: string[], lang: string): (index: number) => boolean {
  if (textDirection(lang)) return () => true
  return (index) => wanted.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((word) => LEFTWARDS.test(word))
}

/** How far from a word that is written from right to left others may change places: about a line. */
const NEAR = 12

function oftenEnough(wanted: string[], there: string[]): (word: string) => boolean {
  const [asked, found] = [wanted, there].map((words) => Map.groupBy(words, (word) => word))
  return (word) => (found?.get(word)?.length ?? 0) >= (asked?.get(word)?.length ?? 1)
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
  return plain(text)
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}\0]+/gu, '')
}

/** Arabic letters come out as forms that depend on their neighbours. */
function plain(text: string): string {
  return text.normalize('NFKC')
}

/** Words of a text that was read back, in capitals: style sheets set some in them. */
function partsIn(text: string, lang: string): string[] {
  return wordsOf(text)
    .flatMap(partsOf)
    .map((part) => inCapitals(part, lang))
}

/** A line may end after a hyphen, so that the parts of a word are compared. */
function partsOf(word: string): string[] {
  return plain(word).split(/[’'‘·\-‑]/u)
}
