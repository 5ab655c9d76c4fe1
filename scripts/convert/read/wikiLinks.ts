import type { Root } from 'mdast'
import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'
import { trimText } from '../../text/textOf.ts'
import { report } from '../report.ts'

/** A link of a wiki, or what it embeds: `[[page]]`, `[[page#part|label]]`, `![[page]]`. */
const LINK = /(?<embed>!?)\[\[(?!\s)(?<page>[^[\]|\n#^]*)(?:[#^](?<part>[^[\]|\n]*))?(?:\\?\|(?<label>[^[\]\n]*))?\]\]/g
/** Pictures that are embedded have a size, and are read elsewhere. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)\s*$/i
/** Name of a block, at its end: it has a letter, which no power has. */
const BLOCK_ID = /(?:^|[ \t\n])\^(?=[\d-]*[A-Za-z])[A-Za-z0-9-]{2,}\s*$/
/** A comment of Obsidian, in a line. */
const REMARK = /[ \t]?(?<![%\w])%%(?=\S)[^%\n]*(?<=\S)%%(?![%\w])/g
const REMARK_LINE = /^[ \t]*%%[^\n]*?%%[ \t]*$/gm

/** What only a page of Obsidian has. */
const SIGNS = /\[\[[^[\]\n]+\]\]|^\s*>\s*\[!\w+\]|^[ \t]*%%.*%%[ \t]*$|\s\^(?=[\d-]*[A-Za-z])[A-Za-z0-9-]{2,}[ \t]*$/m
const EMBED = /^!\[\[[^[\]]+\]\]\s*$/

/** Links, embedded notes, names of blocks and comments of Obsidian and of wikis: of links the label is text. */
export const wikiLinks: Syntax = (tree, file) => {
  // Two signs of per cent are a remark only to Obsidian.
  const isWiki = SIGNS.test(String(file))
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    if (!('children' in node)) return
    const last = node.children.at(-1)
    if (last?.type === 'text' && node.type === 'paragraph') last.value = last.value.replace(BLOCK_ID, '')
  })
  visit(tree, 'text', (node, _, parent) => {
    if (isWiki && node.value.includes('%%')) {
      node.value = node.value.replaceAll(REMARK_LINE, '').replaceAll(REMARK, '')
      if (parent?.type === 'paragraph') parent.children = trimText(parent.children)
    }
    if (!node.value.includes('[[')) return
    const lines = node.value.trim().split('\n')
    const isAlone =
      parent?.type === 'paragraph' && parent.children.length === 1 && lines.every((line) => EMBED.test(line))
    const value = node.value.replaceAll(LINK, (whole, ...found) => {
      const { embed, page = '', part = '', label = '' } = found.at(-1) as Record<string, string | undefined>
      const said = label.trim() || [nameOf(page), part.trim()].filter(Boolean).join(' > ')
      if (!said || (embed && PICTURE.test(page))) return whole
      report(file, embed ? 'wiki-link:embed' : 'wiki-link', { link: whole }, node)
      // A note that is not there is told of, and is not a sentence.
      if (embed && isAlone) parent.data = { ...parent.data, isSaid: true }
      return said
    })
    node.value = value
  })
  dropEmpty(tree)
}

/** Paragraphs that held nothing but marks. */
function dropEmpty(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    const isEmpty = node.children.every((child) => child.type === 'text' && !child.value.trim())
    if (!isEmpty || !parent || index === undefined) return
    parent.children.splice(index, 1)
    return index
  })
}

/** Name of a page without its folders. */
function nameOf(page: string): string {
  return (page.trim().split('/').at(-1) ?? '').replace(/\.md$/, '')
}
