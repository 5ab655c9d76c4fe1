import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { PlacedWord } from '../deck/conversion.ts'
import { parseSync } from '@slidev/parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { location } from 'vfile-location'
import { strayMarkup } from './stringify/strayMarkup.ts'
import { missingWords } from '../text/missingWords.ts'
import { stripInvisible } from '../text/stripInvisible.ts'
import { wordText } from '../text/textOf.ts'
import { wordsOf } from '../text/words.ts'

/** Words of a deck, slide by slide. */
export interface DeckWords {
  /** Shown on the slide. */
  slide: string[]
  /** Said in its notes. */
  notes: string[]
  /** What is neither of the page's text nor ours: it might run. */
  stray: string[]
}

/** Decks have no footnotes; the time to look for them grows by the square of the brackets. */
const PLAIN = { disable: { null: ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'] } }
/** Each slide and its notes are read by themselves: what reads them is made once. */
const READER = { extensions: [gfm(), PLAIN], mdastExtensions: [gfmFromMarkdown()] }

/**
 * List the words of a page as its author wrote it, front matter aside.
 *
 * @param tree
 *   Page before any repair.
 * @param met
 *   Words that were met: a large page says the same ones again and again, and each copy would take memory (optional).
 * @returns
 *   Words in order.
 */
export function sourceWords(tree: Root, met: Map<string, string> = new Map()): string[] {
  const words: string[] = []
  eachText(tree, (node) => {
    for (const word of wordsOf(wordText(node))) {
      if (!met.has(word)) met.set(word, word)
      words.push(met.get(word) ?? word)
    }
  })
  return words
}

/**
 * Write a tree as plain text that has the words of `sourceWords`, and nothing that means anything to Markdown but signs
 * that its printer escapes.
 *
 * @returns
 *   Text on one line.
 */
export function plainWords(tree: Root): string {
  const texts: string[] = []
  eachText(tree, (node) => void texts.push(stripInvisible(wordText(node))))
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim()
}

/**
 * Find where the words of a page stand; only asked when some are lost, as places of all take much memory.
 *
 * @param tree
 *   Page before any repair.
 * @param file
 *   File of the page.
 * @returns
 *   The words of `sourceWords`, each with its place.
 */
export function placedWords(tree: Root, file: VFile): PlacedWord[] {
  const source = String(file)
  const places = location(file)
  const words: PlacedWord[] = []
  eachText(tree, (node) => {
    const start = node.position?.start.offset ?? 0
    const raw = source.slice(start, node.position?.end.offset)
    let from = 0
    for (const word of wordsOf(wordText(node))) {
      const found = raw.indexOf(word, from)
      const offset = found < 0 ? from : found
      const { line, column } = places.toPoint(start + offset) ?? { line: 1, column: 1 }
      words.push({ word, line, column })
      from = offset
    }
  })
  return words
}

/**
 * Read the words of a printed deck back, as Slidev sees it.
 *
 * @param slides
 *   Content of `slides.md`.
 * @returns
 *   Words of each slide and of its notes.
 */
export function deckWords(slides: string): DeckWords[] {
  const met = new Map<string, string>()
  return parseSync(slides, 'slides.md').slides.map(({ content, note, frontmatter }, index) => {
    const shown = readBack(content)
    const said = readBack(note ?? '')
    // The title of the first is that of the deck.
    const above = [frontmatter['eyebrow'], index ? frontmatter['title'] : undefined]
    const { label } = (frontmatter['follow'] ?? {}) as { label?: string }
    return {
      slide: [
        ...above.flatMap((line) => wordsOf(String(line ?? ''))),
        ...sourceWords(shown, met),
        ...wordsOf(label ?? ''),
      ],
      notes: sourceWords(said, met),
      stray: [...strayMarkup(shown), ...strayMarkup(said, true)],
    }
  })
}

/**
 * Find the words of a page that a deck does not have, in order, on its slides or in their notes.
 *
 * @param source
 *   Words of the page.
 * @param deck
 *   Words of the deck.
 * @returns
 *   Places of lost words in `source`; empty when all are there.
 */
export function lostWords(source: string[], deck: DeckWords[]): number[] {
  const missing = missingWords(
    source,
    deck.flatMap(({ notes }) => notes),
  )
  if (!missing.length) return []
  const shownToo = deck.flatMap(({ slide, notes }) => [...slide, ...notes])
  return missingWords(source, shownToo).length ? missing : []
}

function readBack(markdown: string): Root {
  return fromMarkdown(markdown, READER)
}

/** Visit what holds text that is read in one go: emphasis or a link within a word does not end it. */
function eachText(node: Nodes, see: (node: Nodes) => void): void {
  if (node.type === 'yaml') return
  const isWhole = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
  if (isWhole || !('children' in node)) see(node)
  else for (const child of node.children) eachText(child, see)
}
