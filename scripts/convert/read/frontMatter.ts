import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Document } from 'yaml'
import type { Matter } from '../../deck/types.ts'
import grayMatter from 'gray-matter'
import { isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { refuse } from '../report.ts'

/** What stands between two fences at the top of a page, parsed once for all who read it. */
export interface FrontMatter {
  text: string
  /** As YAML 1.2, errors included. */
  document: Document.Parsed
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
  const lineCounter = new LineCounter()
  const document = parseDocument(node.value, { lineCounter, prettyErrors: false })
  const isAlone = !node.value.trim() && !below.length
  const isList = isSeq(document.contents)
  return {
    text: node.value,
    document,
    isText: isAlone || isList || isScalar(document.contents),
    isList,
    placeOf: (offset) => {
      const { line, col } = lineCounter.linePos(offset)
      return { line: line + (node.position?.start.line ?? 1), column: col }
    },
  }
}

/**
 * Read the values of front matter; nothing in it can run code.
 *
 * @param file
 *   File of the page; fails where the front matter is not YAML.
 */
export function matterOf({ text, document, placeOf }: FrontMatter, file: VFile): Matter {
  const [error] = document.errors
  if (error) refuse(file, 'front-matter', { reason: error.message }, placeOf(error.pos[0]))
  // The project is to read front matter by gray-matter; the YAML is parsed by then, and it has the values from there.
  const { data } = grayMatter(`---\n${text}\n---\n`, {
    engines: { yaml: { parse: () => valuesOf(document, placeOf(0), file), stringify: String } },
  })
  return data
}

/** Aliases that multiply are refused. */
function valuesOf(document: Document.Parsed, place: { line: number; column: number }, file: VFile): Matter {
  const data = unfold(document, place, file)
  return (data ?? {}) as Matter
}

function unfold(document: Document.Parsed, place: { line: number; column: number }, file: VFile): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    refuse(file, 'front-matter', { reason }, place)
  }
}
