import type { Document, ErrorCode } from 'yaml'
import { isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** Front matter, as far as it can be read. */
export interface MendedMatter {
  document: Document.Parsed
  lineCounter: LineCounter
  mends: Mend[]
  /** What is still wrong. */
  fault: Fault | undefined
}

/** What is read in another way than YAML has it. */
export interface Mend {
  /** A text that looked like something else; a blank that was missing; tabs that indent; a key that is there twice. */
  kind: 'text' | 'blank' | 'tab' | 'twice'
  /** What stands before the value: `title:`, `-`; nothing for tabs. */
  before: string
  /** Quote that can stand around the value. */
  mark: '"' | "'"
  /** Line and column between the fences, from 1. */
  line: number
  column: number
}

/** A mistake; `as-text` is none to YAML, but would lose what people see. */
export interface Fault {
  code: ErrorCode | 'as-text'
  message: string
  offset: number
}

interface Parsed extends Omit<MendedMatter, 'mends'> {
  /** Line of the fault, from 0. */
  at: number
}

interface Change {
  mend: Mend
  /** Whether it is a value that begins with a bracket or quote, which may go on to lines below. */
  isOpening: boolean
  lines: string[]
}

/**
 * Most lines that are mended, and most lines above a fault that are tried: each asks for the whole to be read again. Where
 * there are more errors, that takes long, and it is no front matter.
 */
const MOST = { mends: 12, tries: 10, errors: 40 }
/** `key: value`, also in a list; or an item of a list that is a value. */
const VALUE = /^(?<start>\s*(?:-\s+)?[\p{L}\p{N}_.-]+\s*:[ \t]+|\s*-\s+)(?<value>\S.*?)\s*$/u
/** `title:Guide`; neither an address nor a path. */
const JOINED = /^(\s*(?:-\s+)?[\p{L}_][\p{L}\p{N}_-]+:)(?=[^\s:/\\])/u
/** All of it is one text to YAML where no colon has a blank after it. */
const KNOWN = /^(?:title|description|lang|date|authors?|tags|keywords|slug):[^\s:/\\]/u
/** Keys whose value is a text, whatever it looks like. */
const TEXTS = new Set(['title', 'description'])

/**
 * Read front matter as its author meant it: a value that is not YAML because of a colon, a bracket, a quote or its first
 * sign is a text. Only what makes the line readable is done.
 *
 * @param text
 *   What stands between the fences.
 * @returns
 *   Document, on the lines that it has on the page; what was mended, and what could not be.
 */
export function mendMatter(text: string): MendedMatter {
  const mends: Mend[] = []
  let lines = text.split('\n')
  let now = parsed(lines)
  while (now.fault && mends.length < MOST.mends && now.document.errors.length < MOST.errors) {
    const change = changeFor(lines, now)
    if (!change) break
    mends.push(change.mend)
    lines = change.lines
    now = parsed(lines)
  }
  return { ...now, mends: [...mends, ...twice(now, lines)] }
}

/**
 * The first change that lets the parser read past the fault. That a quote is not closed shows on a line below, so that those
 * above are looked at, too.
 */
function changeFor(lines: string[], { at }: Parsed): Change | undefined {
  const above = Array.from({ length: at }, (_, index) => at - 1 - index)
  const openings = above.flatMap((from) => changesAt(lines, from).filter(({ isOpening }) => isOpening))
  return [...changesAt(lines, at), ...openings.slice(0, MOST.tries)].find((change) => {
    const { fault, at: next } = parsed(change.lines)
    return !fault || next > at || (change.isOpening && next >= change.mend.line)
  })
}

function changesAt(lines: string[], at: number): Change[] {
  const line = lines[at] ?? ''
  const changes: Change[] = []
  const change = (kind: Mend['kind'], before: string, value: string, changed: string[], column = 1): void =>
    void changes.push({
      mend: { kind, before: before.trim(), mark: /["\\]/.test(meant(value)) ? "'" : '"', line: at + 1, column },
      isOpening: /^["'[{]/.test(value),
      lines: changed,
    })
  if (/^\s*\t/.test(line))
    change(
      'tab',
      '',
      '',
      lines.map((one) => one.replace(/^\s+/, (blank) => blank.replaceAll('\t', '  '))),
    )
  const joined = JOINED.exec(line)?.[1]
  if (joined) change('blank', joined, '', lines.with(at, `${joined} ${line.slice(joined.length)}`))
  const { start = '', value = '' } = VALUE.exec(line)?.groups ?? {}
  if (value) change('text', start, value, lines.with(at, start + quoted(meant(value))), start.length + 1)
  return changes
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

/** The text of a value without the quotes that were to hold it: `'L'atelier'`, `"C:\Users"`, `"not closed`. */
function meant(value: string): string {
  const mark = /^["']/.exec(value)?.[0]
  if (!mark) return value
  const count = value.split(mark).length - 1
  if (count === 1) return value.slice(1).trim()
  const isHeld = value.endsWith(mark) && (count === 2 || count % 2 === 1)
  return isHeld ? value.slice(1, -1).trim() : value
}

function parsed(lines: string[]): Parsed {
  const lineCounter = new LineCounter()
  const document = parseDocument(lines.join('\n'), { lineCounter, prettyErrors: false })
  const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  const fault = error ? { code: error.code, message: error.message, offset: error.pos[0] } : unmeant(document)[0]
  return { document, lineCounter, fault, at: fault ? lineCounter.linePos(fault.offset).line - 1 : Infinity }
}

/** What YAML reads as something that no author of a page means: `*strong*`, `&Co`, `!important`, `title: [Draft]`. */
function unmeant(document: Document.Parsed): Fault[] {
  const { contents } = document
  const found: Fault[] = document.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ message, pos }) => ({ code: 'as-text', message, offset: pos[0] }))
  const add = (offset: number | undefined, message: string): void =>
    void found.push({ code: 'as-text', message, offset: offset ?? 0 })
  const used = new Set<string>()
  visit(document, { Alias: (_, { source }) => void used.add(source) })
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        if (!node.resolve(document)) add(node.range?.[0], `Nothing is named \`${node.source}\``)
      } else if (isScalar(node) && node.anchor && !used.has(node.anchor))
        add(node.range?.[0], `Nothing asks for \`${node.anchor}\``)
    },
  })
  if (isScalar(contents) && KNOWN.test(String(contents.value))) add(0, 'No blank after the colon')
  for (const { key, value } of isMap(contents) ? contents.items : [])
    if (isScalar(key) && TEXTS.has(String(key.value)) && isNode(value) && isCollection(value) && value.flow)
      add(value.range?.[0], 'The value is no text')
  return found.toSorted((a, b) => a.offset - b.offset)
}

/** Keys that are there more than once, each with its place. */
function twice({ document, lineCounter }: Parsed, lines: string[]): Mend[] {
  return document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => {
      const { line, col } = lineCounter.linePos(pos[0])
      const key = /^[^\s:]+/.exec(lines[line - 1]?.slice(col - 1) ?? '')?.[0] ?? ''
      return { kind: 'twice', before: key, mark: '"', line, column: col }
    })
}
