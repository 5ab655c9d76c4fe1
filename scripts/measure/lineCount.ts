import { advanceOf, type Face } from './advance.ts'

/** How a text is set. */
export interface Setting {
  face: Face
  /** Size of the type, in px. */
  size: number
  /** Room for a line, in px. */
  width: number
  /** Added to each letter, in em (default: `0`). */
  spacing?: number
}

/** Where a line may end: blanks but no-break ones, and around ideographs; browsers also break some addresses. */
const BREAKS = [
  /(?<=[^\S\u00A0\u202F])|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
  /(?<=[^\S\u00A0\u202F])|(?<=[-‐–/?])(?=\p{L})|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
]

/**
 * Count the lines that a text takes, as browsers break it: each as full as it goes; where they differ, the most.
 *
 * @param text
 *   Text; line feeds end a line.
 * @param setting
 *   How it is set.
 * @returns
 *   Lines, one or more.
 */
export function lineCount(text: string, { face, size, width, spacing = 0 }: Setting): number {
  return text
    .split('\n')
    .map((paragraph) => Math.max(...BREAKS.map((at) => linesOf(paragraph.split(at), face, width / size, spacing))))
    .reduce((sum, lines) => sum + lines, 0)
}

/** Width in em. */
function linesOf(words: string[], face: Face, width: number, spacing: number): number {
  const wide = (word: string): number => advanceOf(word, face) + spacing * word.length
  let lines = 1
  let used = 0
  for (const word of words) {
    const full = wide(word)
    const bare = wide(word.trimEnd())
    if (used > 0 && used + bare > width) {
      lines += 1
      used = 0
    }
    // A word that is wider than a line is broken wherever the line ends.
    if (bare > width) {
      const letters = Array.from(word.trimEnd())
      // Kerning is between letters: each gets its share.
      const kerned = bare / letters.reduce((sum, letter) => sum + wide(letter), 0)
      for (const letter of letters) {
        const more = wide(letter) * kerned
        if (used > 0 && used + more > width) [lines, used] = [lines + 1, 0]
        used += more
      }
    } else used += full
  }
  return lines
}
