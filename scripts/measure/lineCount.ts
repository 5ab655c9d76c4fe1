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

/** Letters between any two of which a line may end. */
const IDEOGRAPHS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
/** No line begins with what closes or goes on, nor ends with what opens (JLREQ, 3.1.7 and 3.1.8). */
const CLOSING = '\\u3001\\u3002，．：；？！）」』】〉》〕々ー…‥・ぁぃぅぇぉっゃゅょァィゥェォッャュョ'
const OPENING = '（「『【〈《〔'
const AROUND_IDEOGRAPHS = [
  `(?<![${OPENING}(\\[])(?=[${IDEOGRAPHS}${OPENING}])(?![${CLOSING}])`,
  `(?<=[${IDEOGRAPHS}${CLOSING}])(?=[\\p{L}\\p{N}])(?![${CLOSING}])`,
].join('|')
/** Where a line may end: blanks but no-break ones, and around ideographs; browsers also break some addresses. */
const BREAKS = [
  new RegExp(`(?<=[^\\S\\u00A0\\u202F])|${AROUND_IDEOGRAPHS}`, 'u'),
  new RegExp(`(?<=[^\\S\\u00A0\\u202F])|(?<=[-‐–/?])(?=\\p{L})|${AROUND_IDEOGRAPHS}`, 'u'),
]
/** Scripts whose lines end between words that a dictionary knows. */
const DICTIONARY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const dictionary = new Intl.Segmenter('th', { granularity: 'word' })

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
    .map((paragraph) => Math.max(...BREAKS.map((at) => linesOf(partsOf(paragraph, at), face, width / size, spacing))))
    .reduce((sum, lines) => sum + lines, 0)
}

function partsOf(paragraph: string, at: RegExp): string[] {
  const parts = paragraph.split(at)
  return DICTIONARY.test(paragraph)
    ? parts.flatMap((part) =>
        DICTIONARY.test(part) ? Array.from(dictionary.segment(part), ({ segment }) => segment) : part,
      )
    : parts
}

/** Scripts that `styles/scripts.css` sets without spacing. */
const CLOSE = /[\p{scx=Arabic}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Gurmukhi}]/u

/** Width in em. */
function linesOf(words: string[], face: Face, width: number, spacing: number): number {
  const wide = (word: string): number => advanceOf(word, face) + (CLOSE.test(word) ? 0 : spacing * word.length)
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
