import type { Run } from './textRuns.ts'
import { isWholeCode } from '../../text/isWholeCode.ts'
import { remembered } from '../../text/remembered.ts'
import { geometry } from '../../tokens/geometry.ts'
import { advanceOf, letteringNo } from './advanceOf.ts'

/** How a text is set. */
export interface Setting {
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
/** Blanks but no-break ones, the zero-width one among them. */
const BLANK = '(?<=[^\\S\\u00A0\\u202F]|\\u200B)'
/**
 * Where a line may end: at blanks, and around ideographs; browsers also break some addresses, at `?` alone or at `/`
 * too.
 */
const BREAKS = [
  new RegExp(`${BLANK}|${AROUND_IDEOGRAPHS}`, 'u'),
  new RegExp(`${BLANK}|(?<=[-‐–?])(?=\\p{L})|${AROUND_IDEOGRAPHS}`, 'u'),
  new RegExp(`${BLANK}|(?<=[-‐–/?])(?=\\p{L})|${AROUND_IDEOGRAPHS}`, 'u'),
]
/** Where every browser ends a line. */
const SURE_BREAKS = new RegExp(`${BLANK}|(?<=[-‐])(?=\\p{L})|${AROUND_IDEOGRAPHS}`, 'u')
/** Scripts whose lines end between words that a dictionary knows. */
const DICTIONARY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const dictionary = new Intl.Segmenter('th', { granularity: 'word' })

/**
 * Count the lines that a text takes, as browsers break it: each as full as it goes; where they differ, the most.
 *
 * @param runs
 *   Text, by what it is set in; line feeds end a line.
 * @param setting
 *   How it is set.
 * @returns
 *   Lines, one or more.
 */
export function lineCount(runs: Run[], { size, width, spacing = 0 }: Setting): number {
  const kept = runs.map((run) => (run.isCode ? keptCode(run, width / size) : run))
  const set = kept.map(({ text, face, scale = 1, pad = 0 }) => `${face} ${scale} ${pad} ${text}`).join('\0')
  const key = `${letteringNo()} ${(width / size).toFixed(4)} ${spacing} ${set}`
  return counted(key, () => countLines(kept, { size, width, spacing }))
}

/** Code that is short for its line is kept on it, blanks and all; a blank at its edge is none of its own. */
function keptCode(run: Run, width: number): Run {
  const wide = advanceOf(run.text, run.face) * (run.scale ?? 1) + 2 * (run.pad ?? 0)
  return wide > width * geometry.kept.factor ? run : { ...run, text: run.text.replaceAll(/(?<=\S) +(?=\S)/g, spaces) }
}

function spaces(blanks: string): string {
  return '\u00A0'.repeat(blanks.length)
}

/** Lines of texts that were set before: each composition that is tried sets the same title, and often the same text. */
const counted = remembered<number>()

function countLines(runs: Run[], { size, width, spacing = 0 }: Setting): number {
  let from = 0
  const text = runs.map((run) => run.text).join('')
  const breaks = text.includes('/') ? BREAKS : BREAKS.slice(0, 2)
  const ways = breaks.map((at) => ({ at, wide: rulerOf(runs, spacing) }))
  return text
    .split('\n')
    .map((paragraph) => {
      const start = from
      from += paragraph.length + 1
      return Math.max(...ways.map(({ at, wide }) => linesOf(partsOf(paragraph, at), start, wide, width / size)))
    })
    .reduce((sum, lines) => sum + lines, 0)
}

/** How much room a text asks for, in em. */
export interface Extent {
  /** Of its longest word: it has to be that wide for no word to be broken. */
  least: number
  /** Of its longest line: it has to be that wide for no line to be broken. */
  most: number
}

/**
 * Tell how wide a text is.
 *
 * @param runs
 *   Text, by what it is set in; line feeds end a line.
 */
export function extentOf(runs: Run[]): Extent {
  const wide = rulerOf(runs, 0)
  const text = runs.map(({ text, face }) => (face === 'mono' && isWholeCode(text) ? '_'.repeat(text.length) : text))
  const extent: Extent = { least: 0, most: 0 }
  let from = 0
  for (const line of text.join('').split('\n')) {
    let at = from
    let sum = 0
    for (const word of partsOf(line, SURE_BREAKS)) {
      const bare = wide(word.trimEnd(), at)
      extent.least = Math.max(extent.least, bare)
      extent.most = Math.max(extent.most, sum + bare)
      sum += wide(word, at)
      at += word.length
    }
    from += line.length + 1
  }
  return extent
}

/** Measures a stretch of text, in em; each begins where the one before did, or later. */
type Ruler = (text: string, from: number) => number

function rulerOf(runs: Run[], spacing: number): Ruler {
  let first = 0
  let begin = 0
  return (text, from) => {
    let run = runs[first]
    while (run && begin + run.text.length <= from && first < runs.length - 1) {
      begin += run.text.length
      run = runs[++first]
    }
    let sum = 0
    let at = begin
    for (let index = first; run && at < from + text.length; run = runs[++index]) {
      const end = at + run.text.length
      const part = text.slice(Math.max(0, at - from), end - from)
      const edges = Number(at >= from) + Number(end <= from + text.length)
      sum += advanceOf(part, run.face) * (run.scale ?? 1) + edges * (run.pad ?? 0)
      at = end
    }
    return sum + (CLOSE.test(text) ? 0 : spacing * text.length)
  }
}

/** Parts of texts that were measured before, at another size. */
const known = new Map([...BREAKS, SURE_BREAKS].map((at) => [at, remembered<string[]>()]))

function partsOf(paragraph: string, at: RegExp): string[] {
  const make = (text: string): string[] => split(text, at)
  return known.get(at)?.(paragraph, make) ?? make(paragraph)
}

function split(paragraph: string, at: RegExp): string[] {
  const parts = paragraph.split(at)
  return DICTIONARY.test(paragraph)
    ? parts.flatMap((part) =>
        DICTIONARY.test(part) ? Array.from(dictionary.segment(part), ({ segment }) => segment) : part,
      )
    : parts
}

/** Scripts that `styles/scripts.css` sets without spacing. */
const CLOSE = /[\p{scx=Arabic}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Gurmukhi}]/u

/** Longest word whose letters are measured one by one: those that are longer fit on no slide, wherever they break. */
const LONGEST = 5000

/** Width in em. */
function linesOf(words: string[], from: number, wide: Ruler, width: number): number {
  let lines = 1
  let used = 0
  let at = from
  for (const word of words) {
    const full = wide(word, at)
    const bare = wide(word.trimEnd(), at)
    if (used > 0 && used + bare > width) {
      lines += 1
      used = 0
    }
    // A word that is wider than a line is broken wherever the line ends.
    if (bare > width && word.length > LONGEST) {
      lines += Math.floor(bare / width)
      used = bare % width
    } else if (bare > width) {
      const letters = Array.from(word.trimEnd())
      // Kerning is between letters: each gets its share.
      let place = at
      const widths = letters.map((letter) => {
        place += letter.length
        return wide(letter, place - letter.length)
      })
      const kerned = bare / widths.reduce((sum, one) => sum + one, 0)
      for (const one of widths) {
        const more = one * kerned
        if (used > 0 && used + more > width) [lines, used] = [lines + 1, 0]
        used += more
      }
      // The blank behind it is on its last line.
      used += full - bare
    } else used += full
    at += word.length
  }
  return lines
}
