import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Document } from 'yaml'
import type { Matter } from '../../deck/types.ts'
import type { MatterProblem, MessageKey } from '../../locales/messages/facts.ts'
import type { Fault, Mend } from './mendMatter.ts'
import grayMatter from 'gray-matter'
import { isMap, isScalar, isSeq } from 'yaml'
import { refuse, report } from '../report.ts'
import { mendMatter } from './mendMatter.ts'

/** What stands between two fences at the top of a page, parsed once for all who read it. */
export interface FrontMatter {
  text: string
  /** As YAML 1.2, each value that was to be text as such. */
  document: Document.Parsed
  mends: Mend[]
  /** Why it cannot be read. */
  fault: Fault | undefined
  /** Whether it is text, a list, or nothing, between two thematic breaks. */
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
 * @returns
 *   Front matter; nothing on a page without fences.
 */
export function frontMatterIn({ children: [node, ...below] }: Root): FrontMatter | undefined {
  if (node?.type !== 'yaml') return
  const start = node.position?.start.line ?? 1
  const { document, lineCounter, mends, fault } = mendMatter(node.value)
  const isAlone = !node.value.trim() && !below.length
  const isList = isSeq(document.contents)
  return {
    text: node.value,
    document,
    mends: mends.map((mend) => ({ ...mend, line: start + mend.line })),
    fault,
    isText: isAlone || isList || isScalar(document.contents) || isProse(document),
    isList,
    placeOf: (offset) => {
      const { line, col } = lineCounter.linePos(offset)
      return { line: line + start, column: col }
    },
  }
}

/**
 * Read the values of front matter; nothing in it can run code.
 *
 * @param file
 *   File of the page; hears of what was mended, and fails where the front matter is not YAML.
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
function isProse({ contents }: Document.Parsed): boolean {
  if (!isMap(contents) || contents.items.length === 0) return false
  return contents.items.every(({ key }) => isScalar(key) && /\S\s+\S/.test(String(key.value)))
}

/** Aliases that multiply are refused; what is no text on the first level is kept as written: `007`, `1.0`, `True`. */
function valuesOf(document: Document.Parsed, place: { line: number; column: number }, file: VFile): Matter {
  const data = unfold(document, place, file)
  const written = isMap(document.contents) ? document.contents.items : []
  const numbers = written.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) && ['number', 'boolean'].includes(typeof value.value)
      ? [[String(key.value), value.source]]
      : [],
  )
  return { ...((data ?? {}) as Matter), ...(Object.fromEntries(numbers) as Matter) }
}

function unfold(document: Document.Parsed, place: { line: number; column: number }, file: VFile): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    refuse(file, 'front-matter', { problem: { id: 'other', reason } }, place)
  }
}
