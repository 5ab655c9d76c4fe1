import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Syntax } from './syntax.ts'
import { containerFences } from './containerFences.ts'
import { containers } from './containers.ts'
import { quoteCallouts } from './quoteCallouts.ts'
import { SAME_LINE } from './indentedContainers.ts'
import { blankRuns } from './blankRuns.ts'
import { abbreviations } from './abbreviations.ts'
import { bareMarks } from './bareMarks.ts'
import { attributeLists } from './attributeLists.ts'
import { codeMarks } from './codeMarks.ts'
import { codeTitles } from './codeTitles.ts'
import { embeds } from './embeds.ts'
import { esm } from './esm.ts'
import { excess } from './excess.ts'
import { frontMatterIn, matterOf } from './frontMatter.ts'
import { generics } from './generics.ts'
import { hedgedoc } from './hedgedoc.ts'
import { inlineMarks } from './inlineMarks.ts'
import { mathSigns } from './mathSigns.ts'
import { mdxComments } from './mdxComments.ts'
import { parse } from './parse.ts'
import { deckSettings } from './deckSettings.ts'
import { withDefaults } from './withDefaults.ts'
import { reportAuthorKeys } from './reportAuthorKeys.ts'
import { quotedAttributes } from './quotedAttributes.ts'
import { remarks } from './remarks.ts'
import { tagBlocks } from './tagBlocks.ts'
import { wikiLinks } from './wikiLinks.ts'
import { templates } from './templates.ts'
import { shortCodes } from './shortCodes.ts'
import { deckComments } from './deckComments.ts'
import { blankExpressions } from './blankExpressions.ts'
import { blankSizes } from './blankSizes.ts'
import { liftEmbedded, restoreEmbedded } from './embeddedPictures.ts'
import { pictureSizes } from './pictureSizes.ts'
import { refuse, report } from '../report.ts'

/** Most of a page, in bytes: parsers take minutes for more of what is nested. Pictures in it are not parsed. */
const LARGEST = { text: 2_000_000, whole: 20_000_000 }

/** A first line of dashes, and a setting below it: front matter, if another such line followed. */
const OPEN_MATTER = /^---[ \t]*\n(?:title|description|lang|deck|date|authors?|tags|keywords|slug|licen[cs]e):(?:\s|$)/
/** How RTF begins, by its specification 1.9.1. */
const RTF = '{\\rtf'

/** Ways of writing beyond CommonMark, GFM, math and containers, in the order they are understood. */
const syntaxes: Syntax[] = [
  blankRuns,
  deckComments,
  mathSigns,
  generics,
  quoteCallouts,
  containers,
  esm,
  embeds,
  bareMarks,
  abbreviations,
  attributeLists,
  wikiLinks,
  hedgedoc,
  inlineMarks,
  shortCodes,
  codeMarks,
  codeTitles,
]

/**
 * Read a page: CommonMark, GFM, front matter, math, and what other programs for Markdown add.
 *
 * The front matter is left on `file.data.matter`.
 *
 * @param file
 *   Page, as bytes or text.
 * @returns
 *   Tree of the page, each node with its position.
 * @throws VFileMessage
 *   When the page is larger than 2 MB, or than 20 MB with the pictures in it, not UTF-8 text, or empty, or its front matter is not YAML.
 */
export function read(file: VFile): Root {
  const { text: lifted, held } = liftEmbedded(decode(file))
  file.data.embedded = held
  if (isLonger(lifted, LARGEST.text)) refuse(file, 'too-much:bytes', { most: LARGEST.text })
  const page = lifted.replaceAll(SAME_LINE, '')
  const found = excess(page)
  if (found) refuse(file, found.key, found.facts, { line: found.line, column: 1 })
  const text = rewritten(page, file)
  // Places of nodes are told in this text, whose lines are those of the page.
  file.value = text
  const fenced = parse(text, true)
  const front = frontMatterIn(fenced, file)
  const hasMatter = !front?.isText
  if (!front && OPEN_MATTER.test(text)) report(file, 'front-matter:open', {}, { line: 1, column: 1 })
  if (front?.isList) report(file, 'front-matter:no-keys', {}, front.placeOf(0))
  const written = hasMatter ? fenced : parse(text, false)
  const withoutCode = blankExpressions(text, written, file)
  const { text: plain, sizes } = blankSizes(withoutCode, written)
  const tree = plain === text ? written : parse(plain, hasMatter)
  file.value = plain
  restoreEmbedded(tree, file, held)
  if (front && hasMatter) markMatter(tree)
  pictureSizes(tree, sizes)
  for (const understand of syntaxes) understand(tree, file)
  const matter = front && hasMatter ? matterOf(front, file) : {}
  if (front && hasMatter) reportAuthorKeys(front, matter, file)
  if (file.data.tags && !matter['tags'] && !matter['keywords']) matter['tags'] = file.data.tags
  const { defaults = {} } = file.data
  file.data.matter = withDefaults(matter, defaults)
  file.data.settings = { ...defaults, ...(front && hasMatter ? deckSettings(front, file) : {}) }
  if (tree.children.every((node) => node.type === 'yaml')) refuse(file, 'empty-page', {})
  return tree
}

/** Ways of writing that Markdown would take for something else, as what it does read; each line stays where it is. */
function rewritten(page: string, file: VFile): string {
  return containerFences(templates(tagBlocks(mdxComments(quotedAttributes(remarks(page))), file), file), file)
}

/** Front matter of any kind is that of the page: no later stage tells YAML from others. */
function markMatter({ children: [node] }: Root): void {
  if (node) node.type = 'yaml'
}

/** Bytes to text with line ends of one kind, refusing what is no text at the byte's own line and column. */
function decode(file: VFile): string {
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array())
  if (bytes.length > LARGEST.whole) refuse(file, 'too-much:embedded', { most: LARGEST.whole })
  // UTF-16 says so at its start, and half of it is NUL bytes.
  if (/^(?:255,254|254,255)$/.test(bytes.subarray(0, 2).join())) refuse(file, 'encoding', {}, { line: 1, column: 1 })
  if (new TextDecoder().decode(bytes.subarray(0, RTF.length)) === RTF)
    refuse(file, 'encoding:rtf', {}, { line: 1, column: 1 })
  const stray = bytes.indexOf(0)
  if (stray >= 0) refuse(file, 'encoding:nul', {}, pointAt(bytes, stray))
  try {
    // Windows ends its lines otherwise; nothing that reads a page needs to know.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n')
  } catch {
    refuse(file, 'encoding', {}, pointAt(bytes, invalidAt(bytes)))
  }
}

/** Whether a text has more than so many bytes. */
function isLonger(text: string, most: number): boolean {
  return text.length * 3 > most && new TextEncoder().encode(text).length > most
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
