import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Matter } from '../../deck/types.ts'
import grayMatter from 'gray-matter'
import type { Syntax } from './syntax.ts'
import { isScalar, LineCounter, parseDocument } from 'yaml'
import { admonitionTitles } from './admonitionTitles.ts'
import { githubAlerts } from './githubAlerts.ts'
import { blankRuns } from './blankRuns.ts'
import { codeTitles } from './codeTitles.ts'
import { esm } from './esm.ts'
import { excess } from './excess.ts'
import { headingIds } from './headingIds.ts'
import { mathSigns } from './mathSigns.ts'
import { mdxComments } from './mdxComments.ts'
import { parse } from './parse.ts'
import { deckSettings } from './settings.ts'
import { shortCodes } from './shortCodes.ts'
import { deckComments } from './deckComments.ts'
import { blankExpressions } from './blankExpressions.ts'
import { refuse, report } from '../report.ts'

/** Most of a page, in bytes: parsers take minutes for more of what is nested. */
const LARGEST = 2_000_000

/** Ways of writing beyond CommonMark, GFM, math and containers, in the order they are understood. */
const syntaxes: Syntax[] = [
  blankRuns,
  deckComments,
  mathSigns,
  githubAlerts,
  esm,
  mdxComments,
  headingIds,
  shortCodes,
  codeTitles,
]

/**
 * Read a page: CommonMark, GFM, YAML front matter, math, and what Docusaurus and MDX add.
 *
 * The front matter is left on `file.data.matter`.
 *
 * @param file
 *   Page, as bytes or text.
 * @returns
 *   Tree of the page, each node with its position.
 * @throws VFileMessage
 *   When the page is larger than 2 MB, not UTF-8 text, or empty, or its front matter is not YAML.
 */
export function read(file: VFile): Root {
  const page = decode(file)
  const found = excess(page)
  if (found) refuse(file, found.key, found.facts, { line: found.line, column: 1 })
  const text = admonitionTitles(page)
  // Places of nodes are told in this text, whose lines are those of the page.
  file.value = text
  const fenced = parse(text, true)
  const hasMatter = !isText(fenced)
  const written = hasMatter ? fenced : parse(text, false)
  const plain = blankExpressions(text, written, file)
  const tree = plain === text ? written : parse(plain, hasMatter)
  file.value = plain
  dropToml(tree, file)
  for (const understand of syntaxes) understand(tree, file)
  file.data.matter = matter(tree, file)
  file.data.settings = deckSettings(tree, file)
  if (tree.children.every((node) => node.type === 'yaml')) refuse(file, 'empty-page', {})
  return tree
}

/** Whether what looks like front matter is text, or nothing, between two thematic breaks. */
function isText({ children: [node, ...below] }: Root): boolean {
  if (node?.type !== 'yaml') return false
  const isAlone = !node.value.trim() && !below.length
  return isAlone || isScalar(parseDocument(node.value, { logLevel: 'silent' }).contents)
}

/** Drop the front matter of Hugo and Zola: no page of Docusaurus has one. */
function dropToml(tree: Root, file: VFile): void {
  const node = tree.children[0] as { type: string; position?: Root['position'] } | undefined
  if (node?.type !== 'toml') return
  tree.children.shift()
  report(file, 'front-matter:toml', {}, node.position)
}

/** Bytes to text, refusing what is no text at the byte's own line and column. */
function decode(file: VFile): string {
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array())
  if (bytes.length > LARGEST)
    fail(file, 'too-much', `The page has more than ${LARGEST / 1e6} MB. Split it into several pages.`)
  const stray = bytes.indexOf(0)
  if (stray >= 0) refuse(file, 'encoding:nul', {}, pointAt(bytes, stray))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    refuse(file, 'encoding', {}, pointAt(bytes, invalidAt(bytes)))
  }
}

/** Offset of the first byte that is not UTF-8: where decoding with replacement first differs. */
function invalidAt(bytes: Uint8Array): number {
  const lenient = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return lenient.findIndex((byte, index) => byte !== bytes[index])
}

function pointAt(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Front matter of the tree, read by gray-matter with the YAML 1.2 parser and nothing that can run code. */
function matter(tree: Root, file: VFile): Matter {
  const node = tree.children[0]
  if (node?.type !== 'yaml') return {}
  const line = node.position?.start.line ?? 1
  const { data } = grayMatter(`---\n${node.value}\n---\n`, {
    engines: { yaml: { parse: (source: string) => parseYaml(source, line, file), stringify: String } },
  })
  return data
}

function parseYaml(source: string, fenceLine: number, file: VFile): Matter {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter, prettyErrors: false })
  const error = document.errors[0]
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    refuse(file, 'front-matter', { reason: error.message }, { line: line + fenceLine - 1, column: col })
  }
  const data = unfold(document, fenceLine, file)
  if (data === null) return {}
  if (typeof data !== 'object' || Array.isArray(data))
    refuse(file, 'front-matter:no-keys', {}, { line: fenceLine + 1, column: 1 })
  return data as Matter
}

/** Values of the front matter; aliases that multiply are refused. */
function unfold(document: ReturnType<typeof parseDocument>, fenceLine: number, file: VFile): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    refuse(file, 'front-matter', { reason }, { line: fenceLine + 1, column: 1 })
  }
}
