import type { Counted, Facts } from '../../locales/messages/facts.ts'
import { deepest } from './deepest.ts'
import { marksIn, type Marks } from './marksIn.ts'
import { matterExcess } from './matterExcess.ts'

/** What is too much on a page: rule, facts of the report, and where. */
export type Excess = { [Key in TooMuch]: { key: Key; facts: Facts[Key]; line: number } }[TooMuch]
type TooMuch = 'too-much' | 'too-much:levels' | 'too-much:nested-lists' | 'too-much:front-matter'

/** Most levels of lists, quotes, containers, emphasis and brackets: nobody can follow more than a few. */
const DEEPEST = 100
/** Most of each kind on a page: parsers take a time that grows with the square of them. */
const ON_PAGE = {
  headings: 20_000,
  quotes: 1000,
  'link definitions': 3000,
  footnotes: 1000,
  'references to footnotes': 5000,
}
/** Most of each kind in one paragraph, cell or item. */
const IN_ONE: Record<keyof Marks, number> = {
  'emphasis marks': 4000,
  'strike marks': 10_000,
  brackets: 5000,
  'pointed brackets': 20_000,
  'tags or addresses': 5000,
  'code marks': 10_000,
  'lengths of code marks': 20,
  'marks for so many characters': 3e8,
  'dollar signs': 5000,
  'characters within brackets': 30_000,
  lines: 3000,
  words: 30_000,
  'signs between letters': 30_000,
}
/** Most ends of lists and quotes times characters before them: the parser copies all it has read at each of them. */
const COPIED = 6e9
/** Most blank lines in a row. */
const BLANK = 10_000
/** Most rows of a table and items of a list. */
const ROWS = 5000
/** Most columns of a table. */
const COLUMNS = 1000

const FENCE = /^[\t >]*(`{3,}(?!.*`)|~{3,})/
const HEADING = /^[\t >]*#{1,6}(?=\s|$)/
const ITEM = /^[\t >]*(?:[-+*]|\d{1,9}[.)])(?=\s)/
const DELIMITERS = /^[\t >]*\|?[\t ]*:?-+:?[\t ]*(?:\|[\t ]*:?-*:?[\t ]*)*$/
const DEFINITION = /^[\t >]*\[(?<note>\^)?[^\]\s][^\]]*\]:/
/** First line of HTML that runs to the next blank line and is not read as Markdown. */
const HTML =
  /^ {0,3}(?:<!--|<\/?(?:table|div|p|details|center|ul|ol|dl|pre|section|figure|blockquote|h[1-6])\b|<[a-z][^<>]*>\s*$)/i

/**
 * Find what no page holds that is meant for people, but would keep the parsers busy for minutes: too deep, or too much
 * of a kind in one place. Takes a time that grows with the length of the text.
 *
 * @returns
 *   The first such place; nothing on a page that can be parsed.
 */
export function excess(text: string): Excess | undefined {
  const lines = text.split(/\r\n|[\r\n]/)
  const matter = matterExcess(lines)
  if (matter.excess) return { key: 'too-much:front-matter', facts: matter.excess, line: 1 }
  const counts = { headings: 0, quotes: 0, 'link definitions': 0, footnotes: 0, 'references to footnotes': 0 }
  const depth = deepest()
  let fence = ''
  let isHtml = false
  let isTable = false
  let isQuote = false
  let rows = 0
  let blank = 0
  let before = 0
  let ends = 0
  let characters = 0
  let marks = marksIn()
  for (const [index, line] of lines.entries()) {
    if (index < matter.length) continue
    const tooMany = (what: Counted, most: number): Excess => ({
      key: 'too-much',
      facts: { what, most },
      line: index + 1,
    })
    const tooDeep = (what: 'blocks' | 'marks'): Excess => ({
      key: 'too-much:levels',
      facts: { what, most: DEEPEST },
      line: index + 1,
    })
    characters += line.length + 1
    const mark = FENCE.exec(line)?.[1]
    if (fence) {
      if (mark?.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = ''
      continue
    }
    const isBlank = !/[^\s>]/.test(line)
    const wasQuote = isQuote
    isQuote = /^ {0,3}>/.test(line)
    if (isQuote && !wasQuote) counts.quotes += 1
    if (mark || isBlank) {
      fence = mark ?? ''
      isHtml = isTable = false
      marks = marksIn()
    }
    blank = isBlank ? blank + 1 : 0
    if (blank > BLANK) return tooMany('blank lines', BLANK)
    const level = isBlank && !line.includes('>') ? depth.blank() : depth.add(line)
    if (level > DEEPEST) return tooDeep('blocks')
    if (!isBlank && level < before) ends += 1
    if (!isBlank) before = level
    if (ends * characters > COPIED) return { key: 'too-much:nested-lists', facts: {}, line: index + 1 }
    if (mark || isBlank) continue
    const isItem = ITEM.test(line)
    const isHeading = HEADING.test(line)
    if (!marks.counts.lines && HTML.test(line)) isHtml = true
    if (isHtml) continue
    if (!isTable && marks.counts.lines && line.includes('|') && DELIMITERS.test(line)) {
      if (line.split('|').length > COLUMNS) return tooMany('columns', COLUMNS)
      isTable = true
      rows = 0
    }
    if (isHeading) rows = 0
    if ((isTable || isItem) && ++rows > ROWS) return tooMany(isTable ? 'rows' : 'items', ROWS)
    if (isItem || isHeading || isTable) marks = marksIn()
    const definition = DEFINITION.exec(line)
    if (definition) counts[definition.groups?.['note'] ? 'footnotes' : 'link definitions'] += 1
    if (isHeading) counts.headings += 1
    counts['references to footnotes'] += line.split('[^').length - 1
    marks.add(line)
    if (marks.nested() > DEEPEST) return tooDeep('marks')
    for (const kind of Object.keys(IN_ONE) as Array<keyof Marks>)
      if (marks.counts[kind] > IN_ONE[kind]) return tooMany(kind, IN_ONE[kind])
    for (const kind of Object.keys(ON_PAGE) as Array<keyof typeof ON_PAGE>)
      if (counts[kind] > ON_PAGE[kind]) return tooMany(kind, ON_PAGE[kind])
  }
  return
}
