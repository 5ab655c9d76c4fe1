import type { Literal } from 'unist'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Matter } from '../../deck/types.ts'
import type { MatterProblem, MessageKey } from '../../locales/messages/facts.ts'
import type { Fault, Mend } from './mendMatter.ts'
import grayMatter from 'gray-matter'
import { Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { refuse, report } from '../report.ts'
import { mendMatter } from './mendMatter.ts'
import { tomlMatter, tomlProblem } from './tomlMatter.ts'

/** Front matter in the tree: YAML between dashes, TOML between plus signs, JSON in its own braces. */
type Fenced = Literal & { type: 'yaml' | 'toml' | 'json'; value: string }

/** The same, parsed. */
type Parsed = Pick<FrontMatter, 'document' | 'mends' | 'fault'> & { lineCounter: LineCounter }

/** What stands between two fences at the top of a page, parsed once for all who read it. */
export interface FrontMatter {
  text: string
  /** As YAML 1.2, each value that was to be text as such. */
  document: Document
  mends: Mend[]
  /** Why it cannot be read. */
  fault: Fault | undefined
  /** Whether it is text, a list, or nothing, between two thematic breaks or braces. */
  isText: boolean
  /** Whether it is a list. */
  isList: boolean
  /** Place on the page of an offset between the fences. */
  placeOf: (offset: number) => { line: number; column: number }
}

/**
 * Parse the front matter of a page.
 *
 * @param tree
 *   Page, parsed as one that may begin with front matter.
 * @param file
 *   File of the page; hears of TOML that cannot be read, which is left out.
 * @returns
 *   Front matter; nothing on a page without fences.
 */
export function frontMatterIn({ children: [first, ...below] }: Root, file: VFile): FrontMatter | undefined {
  const node = first as Literal | undefined
  if (!isFenced(node)) return
  const start = node.position?.start.line ?? 1
  const isJson = node.type === 'json'
  // JSON is YAML, braces and all.
  const text = isJson ? `{\n${node.value}\n}` : node.value
  const { document, lineCounter, mends, fault } =
    node.type === 'yaml' ? mendMatter(text) : node.type === 'toml' ? tomlOf(node, file) : jsonOf(text)
  const isAlone = !node.value.trim() && !below.length
  const isList = isSeq(document.contents)
  return {
    text,
    document,
    mends: mends.map((mend) => ({ ...mend, line: start + mend.line })),
    fault,
    isText: isAlone || isList || isScalar(document.contents) || isProse(document) || (isJson && !isObject(text)),
    isList,
    placeOf: (offset) => {
      const { line, col } = lineCounter.linePos(offset)
      return { line: Math.max(line, 1) + start - (isJson ? 1 : 0), column: Math.max(col, 1) }
    },
  }
}

function isFenced(node: Literal | undefined): node is Fenced {
  return node?.type === 'yaml' || node?.type === 'toml' || node?.type === 'json'
}

function tomlOf({ value, position }: Fenced, file: VFile): Parsed {
  const lineCounter = new LineCounter()
  try {
    return { document: tomlMatter(value), lineCounter, mends: [], fault: undefined }
  } catch (error) {
    const problem = tomlProblem(error)
    if (!problem) throw error
    const line = (position?.start.line ?? 1) + problem.line
    report(file, 'front-matter:toml', { reason: problem.reason }, { line, column: 1 })
    return { document: new Document({}), lineCounter, mends: [], fault: undefined }
  }
}

function jsonOf(text: string): Parsed {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const [error] = document.errors
  const fault = error && { code: error.code, message: error.message, offset: error.pos[0] }
  return { document, lineCounter, mends: [], fault }
}

function isObject(text: string): boolean {
  try {
    return Object.keys(JSON.parse(text) as object).length > 0
  } catch {
    return false
  }
}

/**
 * Read the values of front matter; nothing in it can run code.
 *
 * @param file
 *   File of the page; hears of what was mended, and fails where the front matter cannot be read.
 */
export function matterOf({ text, document, mends, fault, placeOf }: FrontMatter, file: VFile): Matter {
  if (fault && fault.code !== 'as-text')
    refuse(file, 'front-matter', { problem: problemOf(fault) }, placeOf(fault.offset))
  for (const { kind, before, mark, line, column } of mends) report(file, KEYS[kind], { before, mark }, { line, column })
  // The project is to read front matter by gray-matter; the YAML is parsed by then, and it has the values from there.
  const { data } = grayMatter(`---\n${text}\n---\n`, {
    engines: { yaml: { parse: () => valuesOf(document, placeOf(0), file), stringify: String } },
  })
  return data
}

const KEYS = {
  text: 'front-matter:text',
  blank: 'front-matter:blank',
  tab: 'front-matter:tab',
  twice: 'front-matter:twice',
} as const satisfies Record<Mend['kind'], MessageKey>

function problemOf({ code, message }: Fault): MatterProblem {
  if (/missing closing|flow (?:sequence|map)/i.test(message)) return { id: 'open' }
  if (['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'TAB_AS_INDENT'].includes(code))
    return { id: 'indent' }
  return { id: 'value' }
}

/** Prose with a colon in it: no key of front matter has blanks in all its names. */
function isProse({ contents }: Document): boolean {
  if (!isMap(contents) || contents.items.length === 0) return false
  return contents.items.every(({ key }) => isScalar(key) && /\S\s+\S/.test(String(key.value)))
}

/** Aliases that multiply are refused; what is no text on the first level is kept as written: `007`, `1.0`, `True`. */
function valuesOf(document: Document, place: { line: number; column: number }, file: VFile): Matter {
  const data = unfold(document, place, file)
  const written = isMap(document.contents) ? document.contents.items : []
  const numbers = written.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) && ['number', 'boolean'].includes(typeof value.value) && value.source
      ? [[String(key.value), value.source]]
      : [],
  )
  return { ...((data ?? {}) as Matter), ...(Object.fromEntries(numbers) as Matter) }
}

function unfold(document: Document, place: { line: number; column: number }, file: VFile): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    refuse(file, 'front-matter', { problem: { id: 'other', reason } }, place)
  }
}
