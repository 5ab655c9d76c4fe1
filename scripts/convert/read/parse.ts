import type { Root, RootContent } from 'mdast'
import type { Construct, Extension } from 'micromark-util-types'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { visit } from 'unist-util-visit'

/** Characters that are parsed at a time: micromark's time grows with their square where lists end. */
const WINDOW = 8192
/** Of directives only containers: `:name` in running text is no markup. */
const containers: Extension = { flow: { 58: [directive().flow?.[58] ?? []].flat()[0] ?? [] } }
/** How micromark writes the characters that it does not take as they are. */
const CODES: Record<string, number> = { '\t': -2, '\n': -4, '\r': -5 }

/** What links and footnotes may refer to, as micromark writes it. */
interface Defined {
  links: string[]
  footnotes: string[]
}

/**
 * Parse CommonMark, GFM, math, containers and YAML front matter, in time that grows with the length of the text.
 *
 * Of a window of the text, blocks are kept up to one that nothing before it can change; the next window begins there.
 * What other windows define is known from a first pass.
 *
 * @param text
 *   Markdown.
 * @param hasMatter
 *   Whether it may begin with front matter.
 * @param window
 *   Characters that are parsed at a time (default: 8192).
 * @returns
 *   The tree that `fromMarkdown` makes of the whole text.
 */
export function parse(text: string, hasMatter: boolean, window: number = WINDOW): Root {
  if (text.length <= window) return parsePart(text, hasMatter)
  const tree = parseParts(text, hasMatter, window)
  const defined = definedIn(tree)
  return defined.links.length + defined.footnotes.length ? parseParts(text, hasMatter, window, defined) : tree
}

function parseParts(text: string, hasMatter: boolean, window: number, defined?: Defined): Root {
  const children: RootContent[] = []
  for (let start = 0, line = 1, size = window; ;) {
    const end = text.indexOf('\n', start + size) + 1 || text.length
    const part = parsePart(text.slice(start, end), hasMatter && start === 0, defined)
    const isLast = end === text.length
    const count = isLast ? part.children.length : part.children.findLastIndex(standsAlone)
    const next = part.children[count]?.position?.start
    if (!isLast && (!next || count === 0 || isOpenMatter(part, hasMatter && start === 0))) {
      size *= 2
      continue
    }
    move(part, start, line)
    for (const child of part.children.slice(0, count)) children.push(child)
    const first = { line: 1, column: 1, offset: 0 }
    if (!next) return { type: 'root', children, position: { start: first, end: part.position?.end ?? first } }
    // `move` has told the place in the whole text; the window begins with the line.
    start = (next.offset ?? 0) - next.column + 1
    line = next.line
    size = window
  }
}

function parsePart(text: string, hasMatter: boolean, defined?: Defined): Root {
  const matter = hasMatter ? [frontmatter(['yaml', 'toml'])] : []
  const known = defined ? [knowing(defined, text)] : []
  return fromMarkdown(text, {
    extensions: [gfm(), math(), containers, ...matter, ...known],
    mdastExtensions: [
      gfmFromMarkdown(),
      frontmatterFromMarkdown(['yaml', 'toml']),
      mathFromMarkdown(),
      directiveFromMarkdown(),
    ],
  })
}

/** Whether a block is one wherever the text begins, and the one before it whatever follows. */
function standsAlone(node: RootContent, index: number, siblings: RootContent[]): boolean {
  const before = siblings[index - 1]
  if (!before?.position || !node.position) return false
  return (
    before.type === 'heading' ||
    before.type === 'thematicBreak' ||
    node.position.start.line > before.position.end.line + 1
  )
}

/** Whether a rule at the start may turn out to be the fence of front matter that ends below the window. */
function isOpenMatter(part: Root, hasMatter: boolean): boolean {
  return hasMatter && part.children[0]?.type === 'thematicBreak'
}

/** Tell places in the whole text. */
function move(tree: Root, offset: number, line: number): void {
  if (offset === 0) return
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.offset = (point.offset ?? 0) + offset
      point.line += line - 1
    }
  })
}

function definedIn(tree: Root): Defined {
  const defined: Defined = { links: [], footnotes: [] }
  // Identifiers are lower case in mdast, upper case in micromark.
  visit(tree, (node) => {
    if (node.type === 'definition') defined.links.push(node.identifier.toUpperCase())
    if (node.type === 'footnoteDefinition') defined.footnotes.push(node.identifier.toUpperCase())
  })
  return defined
}

/** Syntax that matches nothing, and on the first line tells the parser what is defined elsewhere. */
function knowing(defined: Defined, text: string): Extension {
  const tell: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      const { parser } = this
      if (!parser.defined.length) parser.defined.push(...defined.links)
      parser.gfmFootnotes ??= [...defined.footnotes]
      return nok
    },
  }
  const first = /^ {0,3}([^])/.exec(text)?.[1] ?? '\n'
  return { document: { [CODES[first] ?? first.charCodeAt(0)]: tell } }
}
