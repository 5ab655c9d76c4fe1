import type { Element } from 'hast'
import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import process from 'node:process'
import { test } from 'node:test'
import { nameToEmoji } from 'gemoji'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { SKIP, visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { deckWords } from '../../scripts/convert/lostWords.ts'
import { missingWords } from '../../scripts/text/missingWords.ts'
import { wordsOf } from '../../scripts/text/words.ts'

/** How many pages to look at, and how large they may be, in bytes: a larger one takes minutes by itself. */
const PAGES = Number(process.env['README_PAGES'] ?? 400)
const LARGEST = 100_000

/** The pages of the packages that are installed, spread evenly: always the same ones of the same packages. */
const all = globSync('node_modules/{*,@*/*}/README.md')
  .toSorted()
  .filter((path) => statSync(path).size < LARGEST)
const step = Math.max(1, all.length / PAGES)
const paths = Array.from({ length: Math.min(PAGES, all.length) }, (_, index) => all[Math.floor(index * step)] ?? '')

/** Words of a page as others read it, as HTML by micromark, and its text by hast; those of each footnote apart. */
function wordsOfOthers(page: string): { body: string[]; footnotes: string[][] } {
  const html = micromark(page, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const tree = fromHtml(html, { fragment: true })
  // What GitHub reads beyond CommonMark and GFM, and so do we: `:heart:` is an emoji, `[!NOTE]` a mark of its quote.
  visit(tree, 'text', (node, _, parent) => {
    if (parent?.type === 'element' && parent.tagName === 'code') return
    node.value = node.value
      .replaceAll(/:([\w+-]+):/g, (code, name: string) => nameToEmoji[name] ?? code)
      .replace(/^\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i, '')
  })
  visit(tree, 'element', ({ tagName, properties: { alt } }, index, parent) => {
    if (tagName === 'img' && parent && index !== undefined)
      parent.children[index] = { type: 'text', value: ` ${typeof alt === 'string' ? alt : ''} ` }
  })
  const footnotes: Element[] = []
  // They stand with the text that they are of, not at the end, and their marks are others.
  visit(tree, 'element', (element, index, parent) => {
    const { properties } = element
    if (parent && index !== undefined && ('dataFootnoteRef' in properties || 'dataFootnotes' in properties)) {
      visit(element, 'element', (inner) => {
        if (String(inner.properties['id']).startsWith('user-content-fn-')) footnotes.push(inner)
        inner.children = inner.children.filter((child) => child.type !== 'element' || !isBackward(child))
      })
      parent.children[index] = { type: 'text', value: '' }
      return SKIP
    }
    return true
  })
  return { body: wordsOf(toText(tree)), footnotes: footnotes.map((one) => wordsOf(toText(one))) }
}

function isBackward({ properties }: Element): boolean {
  return 'dataFootnoteBackref' in properties
}

/** Where the others are wrong. */
const ARTEFACTS: Record<string, string> = {
  'node_modules/pdf-lib/README.md': 'micromark drops the line ends of a block of code in its HTML',
}

for (const path of paths)
  test(path, { skip: ARTEFACTS[path] ?? false }, () => {
    const page = readFileSync(path, 'utf8')
    const { slides, report } = convert(new VFile({ path: 'README.md', value: page }))
    const { body: wanted, footnotes } = wordsOfOthers(page)
    const words = deckWords(slides)
    const said = words.flatMap(({ notes }) => notes)
    const inNotes = missingWords(wanted, said)
    const missing = inNotes.length
      ? missingWords(
          wanted,
          words.flatMap(({ slide, notes }) => [...slide, ...notes]),
        )
      : []
    const around = missing.map((at) => wanted.slice(Math.max(0, at - 3), at + 3).join(' '))
    assert.deepEqual([...report.words.lost, ...report.words.saved], [])
    assert.deepEqual(around, [])
    for (const footnote of footnotes) assert.deepEqual(missingWords(footnote, said), [], footnote.join(' '))
  })
