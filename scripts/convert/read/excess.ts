import { deepest } from './deepest.ts'
import { marksIn, type Marks } from './marksIn.ts'
import { matterExcess } from './matterExcess.ts'

/** What is too much on a page, and where. */
export interface Excess {
  reason: string
  line: number
}

/** Most levels of lists, quotes, containers, emphasis and brackets: nobody can follow more than a few. */
export const DEEPEST = 100
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
 * @param text
 *   Page.
 * @returns
 *   The first such place; nothing on a page that can be parsed.
 */
export function excess(text: string): Excess | undefined {
  const lines = text.split(/\r\n|[\r\n]/)
  const matter = matterExcess(lines)
  if (matter.reason) return { reason: matter.reason, line: 1 }
  const counts = { headings: 0, quotes: 0, 'link definitions': 0, footnotes: 0, 'references to footnotes': 0 }
  const depth = deepest()
  let fence = ''
  let isHtml = false
  let isTable = false
  let isQuote = false
  let rows = 0
  let blank = 0
  let marks = marksIn()
  for (const [index, line] of lines.entries()) {
    if (index < matter.length) continue
    const found = (reason: string): Excess => ({ reason, line: index + 1 })
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
    if (blank > BLANK) return found(tooMany('blank lines in a row', BLANK, 'Delete them'))
    const level = isBlank && !line.includes('>') ? depth.blank() : depth.add(line)
    if (level > DEEPEST) return found(tooDeep('Lists, quotes or containers'))
    if (mark || isBlank) continue
    const isItem = ITEM.test(line)
    const isHeading = HEADING.test(line)
    if (!marks.counts.lines && HTML.test(line)) isHtml = true
    if (isHtml) continue
    if (!isTable && marks.counts.lines && line.includes('|') && DELIMITERS.test(line)) {
      if (line.split('|').length > COLUMNS) return found(tooMany('columns in one table', COLUMNS, 'Make it narrower'))
      isTable = true
      rows = 0
    }
    if (isHeading) rows = 0
    if ((isTable || isItem) && ++rows > ROWS)
      return found(
        tooMany(isTable ? 'rows in one table' : 'items in one list', ROWS, 'Split it under several headings'),
      )
    if (isItem || isHeading || isTable) marks = marksIn()
    const definition = DEFINITION.exec(line)
    if (definition) counts[definition.groups?.['note'] ? 'footnotes' : 'link definitions'] += 1
    if (isHeading) counts.headings += 1
    counts['references to footnotes'] += line.split('[^').length - 1
    marks.add(line)
    if (marks.nested() > DEEPEST) return found(tooDeep('Emphasis or brackets'))
    for (const kind of Object.keys(IN_ONE) as Array<keyof Marks>)
      if (marks.counts[kind] > IN_ONE[kind])
        return found(tooMany(`${kind} in one paragraph`, IN_ONE[kind], 'Split the paragraph'))
    for (const kind of Object.keys(ON_PAGE) as Array<keyof typeof ON_PAGE>)
      if (counts[kind] > ON_PAGE[kind])
        return found(tooMany(`${kind} on one page`, ON_PAGE[kind], 'Split it into several pages'))
  }
  return
}

function tooDeep(what: string): string {
  return `${what} are nested more than ${DEEPEST} levels deep. Use fewer levels.`
}

function tooMany(what: string, most: number, remedy: string): string {
  return `Too many ${what}, at most ${most} are possible. ${remedy}.`
}
