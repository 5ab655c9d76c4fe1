import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Room } from './jsxTag.ts'
import { location } from 'vfile-location'
import { report } from '../report.ts'
import { codeRanges } from './codeRanges.ts'
import { containerFor, type Named } from './containerFor.ts'
import { indented } from './indented.ts'
import { jsxTagAt, roomForTags } from './jsxTag.ts'
import { argumentsIn } from './tagArguments.ts'

/** Deepest that blocks within blocks are looked for. */
const DEEPEST = 8
/** Most tags of a page whose end is looked for, as each may be looked for up to the end. */
const MOST = 2000
/** A line that begins with a tag: of a component, or of a template. */
const OPENS =
  /^(?<prefix>[\t ]*(?:(?:[-+*]|\d{1,9}[.)])[\t ]+)?)(?:<(?<component>[A-Z](?=[\w.]*[a-z])[\w.]*)(?=[\s/>]|$)|(?<open>\{\{[<%]|\{%)-?[\t ]*(?<tag>[A-Za-z][\w-]*))/
const FENCE = /^[\t ]*(`{3,}|~{3,})(.*)$/
/** Tags that hold code. */
const CODE = new Set(['highlight', 'mermaid', 'codeblock', 'prism'])
/** Tags of Liquid and others that decide what is there: what they hold is read where it stands. */
const LOGIC = new Set(
  'if unless for case else elsif elseif endif when capture assign raw comment filter macro tablerow ifversion include with block set verbatim rawhtml'.split(
    ' ',
  ),
)

/** A value in braces that is no code: `{true}`, `{'text'}`. */
const LITERAL = /=\{(?:true|false|null|[\d.]+|(["'`])[^"'`$]*\1)\}$/

/** A tag that opens a block. */
interface Open extends Named {
  tag: string
  /** Place behind it. */
  end: number
  /** What opens and closes the same, with a group that tells which. */
  pair: RegExp
  language?: string
  /** Tells of it, once it is known to be a block. */
  tell: () => void
}

/**
 * Rewrite blocks between tags that stand at the start and the end of lines, as components of MDX and templates have them,
 * as containers: what is indented in them is no code, and the label of a tab stands above what it holds.
 *
 * @param page
 *   Text of the page.
 * @param file
 *   File of the page; hears of tags that are unknown, and of code in them.
 * @returns
 *   Page in which all stands on the line where it stood.
 */
export function tagBlocks(page: string, file: VFile): string {
  let text = page
  const room = { ...roomForTags(), tags: MOST }
  for (let level = 0; level < DEEPEST; level++) {
    const next = outermost(text, file, room)
    if (next === text) break
    text = next
  }
  return text
}

function outermost(text: string, file: VFile, room: Room & { tags: number }): string {
  const lines = text.split('\n')
  if (!lines.some((line) => OPENS.test(line))) return text
  const isCode = codeRanges(text)
  const starts = startsOf(lines)
  const ends = new Map<string, number>()
  /** Whether anything below closes a tag: most have no end, and need not be looked for. */
  const mayClose = (name: string, start: number): boolean => {
    const last =
      ends.get(name) ?? Math.max(...[`/${name}`, `/ ${name}`, `end${name}`].map((end) => text.lastIndexOf(end)))
    ends.set(name, last)
    return last > start
  }
  for (let at = 0; at < lines.length; at++) {
    const { prefix = '', component, open = '', tag = '' } = OPENS.exec(lines[at] ?? '')?.groups ?? {}
    const start = (starts[at] ?? 0) + prefix.length
    if (!(component ?? tag) || isCode(start) || room.tags-- <= 0) continue
    if (!mayClose(component ?? tag, start)) continue
    const place = { line: at + 1, column: prefix.length + 1 }
    const found = component
      ? componentAt(text, start, component, place, file, room)
      : templateAt(text, start, open, tag, place, file)
    const close = found && closeOf(text, found, lines, starts, room)
    if (!found || !close) continue
    const from = lineOf(starts, found.end)
    const isOne = close.line === from
    const first = text.slice(found.end, isOne ? close.start : (starts[from] ?? 0) + (lines[from]?.length ?? 0))
    const enclosed = {
      prefix,
      first,
      between: lines.slice(from + 1, close.line),
      last: isOne ? undefined : text.slice(starts[close.line], close.start),
    }
    const written =
      found.language === undefined
        ? indented(enclosed, found.name, found.title)
        : [`${prefix}\`\`\`${found.language}`, ...enclosed.between, `${prefix}\`\`\``]
    // A tag of several lines takes as many; code in one line has no room.
    const padded = [...written.slice(0, 1), ...Array.from({ length: from - at }, () => ''), ...written.slice(1)]
    if (padded.length === close.line - at + 1) {
      lines.splice(at, padded.length, ...padded)
      found.tell()
    }
    at = close.line
  }
  return lines.join('\n')
}

function componentAt(
  text: string,
  start: number,
  component: string,
  place: Point,
  file: VFile,
  room: Room,
): Open | undefined {
  const tag = jsxTagAt(text, start, room)
  if (!tag || text[tag.end - 2] === '/') return
  const name = component.split('.').at(-1) ?? component
  const found = containerFor(name, { row: [], values: lowered(tag.texts) })
  return {
    ...found,
    tag: component,
    end: tag.end,
    pair: new RegExp(`<(/?)${component.replaceAll('.', String.raw`\.`)}(?=[\\s/>])[^<>]*?(/?)>`, 'g'),
    tell: () => {
      if (!found.isKnown) report(file, 'raw-html', { tags: [component] }, place)
      for (const [from, to] of tag.code) {
        const [code = ''] = text.slice(from, to).split('\n')
        if (!LITERAL.test(code)) report(file, 'mdx', { code: code.slice(0, 60) }, location(text).toPoint(from))
      }
    },
  }
}

function templateAt(
  text: string,
  start: number,
  open: string,
  tag: string,
  place: Point,
  file: VFile,
): Open | undefined {
  const closing = open === '{%' ? '%}' : `${open === '{{<' ? '>' : '%'}}}`
  const end = text.indexOf(closing, start + open.length)
  if (end < 0 || LOGIC.has(tag)) return
  const said = text.slice(start + open.length, end).replace(/^-?\s*[\w-]+/, '')
  const given = argumentsIn(said.replace(/[-/]\s*$/, ''))
  const found = containerFor(tag, given)
  return {
    ...found,
    tag,
    end: end + closing.length,
    pair: new RegExp(String.raw`\{\{?[<%]-?\s*(/\s*|end)?${tag}(?=[\s%>/-])[^{}]*?(/?)-?[%>]\}?\}`, 'g'),
    language: CODE.has(tag) ? languageOf(tag, given.row[0]) : undefined,
    tell: () => {
      if (!found.isKnown && !CODE.has(tag))
        report(file, 'template', { code: text.slice(start, end + closing.length) }, place)
    },
  }
}

function languageOf(tag: string, given: string | undefined): string {
  return tag === 'mermaid' ? tag : /^[\w+#-]+$/.test(given ?? '') ? (given ?? '') : ''
}

/** Where a block ends: at the end of a line, past blocks of its own name, and not in a fence. */
function closeOf(
  text: string,
  { end, pair, language }: Open,
  lines: string[],
  starts: number[],
  room: Room,
): { start: number; line: number } | undefined {
  let depth = 1
  let fence = ''
  const from = lineOf(starts, end)
  for (let line = from; line < lines.length && room.characters > 0; line++) {
    room.characters -= lines[line]?.length ?? 0
    const start = line === from ? end : (starts[line] ?? 0)
    const said = text.slice(start, (starts[line] ?? 0) + (lines[line]?.length ?? 0))
    const [, marks = '', info = ''] = FENCE.exec(line === from ? '' : said) ?? []
    if (language === undefined && marks && (fence ? marks.startsWith(fence) && !info.trim() : true)) {
      fence = fence ? '' : marks
      continue
    }
    if (fence) continue
    for (const { 0: whole, 1: isClosing, 2: isEmpty, index } of said.matchAll(pair)) {
      if (isEmpty) continue
      depth += isClosing ? -1 : 1
      if (depth) continue
      return said.slice(index + whole.length).trim() ? undefined : { start: start + index, line }
    }
  }
  return undefined
}

function startsOf(lines: string[]): number[] {
  let start = 0
  return lines.map(({ length }) => {
    const own = start
    start += length + 1
    return own
  })
}

/** Line in which a place is. */
function lineOf(starts: number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function lowered(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]))
}
