import { readableAddress } from './readableAddress.ts'
import { remembered } from './remembered.ts'
import { stripInvisible } from './stripInvisible.ts'

/** A letter of a script that parts no words by blanks; where words begin depends on what is around, and on who asks. */
const UNSPACED =
  /[\p{L}&&[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]]/v

/** A letter, digit or mark of any other script; `ℹ` is an emoji, though Unicode calls it a letter. */
const SPACED = `[[\\p{L}\\p{N}\\p{M}]--${UNSPACED.source}--\\p{Extended_Pictographic}]`

/** A key as an emoji: digit or sign, and its frame. */
const KEYCAP = '[0-9#*]\\u20E3'

/**
 * A word: letters, digits and marks, held together by apostrophes, hyphens and middle dots; or one symbol, key or emoji; or
 * one letter of a script without blanks.
 */
const WORD = new RegExp(
  `${KEYCAP}|${UNSPACED.source}\\p{M}*|${SPACED}+(?:[’'‘·\\-‑]${SPACED}+)*|[\\p{S}\\p{Extended_Pictographic}]`,
  'gv',
)
/** Keys stand by themselves, whatever they touch. */
const KEYCAPS = new RegExp(KEYCAP, 'g')

/**
 * Split a text into words.
 *
 * Joiners and variation selectors are no part of a word, so that a torn emoji and its repair have the same words; every
 * space, of whatever width, only separates. Of an encoded address the letters count that it stands for.
 *
 * @returns
 *   Words in order.
 */
export function wordsOf(text: string): string[] {
  return (
    stripInvisible(readableAddress(text))
      .normalize('NFC')
      .replaceAll(/\u200B|\u200C|\u200D|\uFE0E|\uFE0F|\u2060|\u00AD/g, '')
      .replaceAll(KEYCAPS, ' $& ')
      .match(WORD) ?? []
  )
}

/**
 * Count the words of a text as its readers would.
 *
 * @returns
 *   Words; of scripts without blanks, about two letters are one.
 */
export function wordCount(text: string): number {
  return counted(text, countIn)
}

/** Each way to set a text counts its words again. */
const counted = remembered<number>()

function countIn(text: string): number {
  const words = wordsOf(text)
  const letters = UNSPACED.test(text) ? words.filter((word) => UNSPACED.test(word)).length : 0
  return words.length - Math.floor(letters / 2)
}
