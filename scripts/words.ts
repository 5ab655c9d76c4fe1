import { visible } from './visible.ts'

/** A word: letters, digits and marks, held together by apostrophes, hyphens and middle dots; or one symbol or emoji. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'‘·\-‑][\p{L}\p{N}\p{M}]+)*|[\p{S}\p{Extended_Pictographic}]/gv

/**
 * Split a text into words.
 *
 * Joiners and variation selectors are no part of a word, so that a torn emoji and its repair have the same words;
 * every space, of whatever width, only separates.
 *
 * @param text
 *   Any text.
 * @returns
 *   Words in order.
 */
export function wordsOf(text: string): string[] {
  return (
    visible(text)
      .normalize('NFC')
      .replaceAll(/\u200B|\u200C|\u200D|\uFE0E|\uFE0F|\u2060|\u00AD/g, '')
      .match(WORD) ?? []
  )
}
