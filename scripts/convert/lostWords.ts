import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { PlacedWord } from '../deck/conversion.ts'
import type { OwnSlide } from '../deck/ownSlide.ts'
import { parseSync } from '@slidev/parser'
import { location } from 'vfile-location'
import { readBack } from './readBack.ts'
import { withoutSlots } from './ownSlides/withoutSlots.ts'
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
  /** How many of these, the last ones, are no words of the page; of such a slide, nor is any that it shows. */
  own?: number
  /** What is neither of the page's text nor ours: it might run. */
  stray: string[]
}

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
 * @param written
 *   Of each slide, what its author has written by hand, if it is one (default: none is).
 * @returns
 *   Words of each slide and of its notes.
 */
export function deckWords(slides: string, written: Array<OwnSlide | undefined> = []): DeckWords[] {
  const met = new Map<string, string>()
  return parseSync(slides, 'slides.md').slides.map(({ content, note, frontmatter }, index) => {
    const own = written[index]
    const shown = readBack(own ? withoutSlots(content) : content)
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
      // What is written by hand was looked through when it was read.
      stray: [...(own ? [] : strayMarkup(shown)), ...strayMarkup(said, true)],
      ...(own && { own: sourceWords({ type: 'root', children: own.notes }).length }),
    }
  })
}

/**
 * Find the words of a page that a deck does not have, in order, on its slides or in their notes; what is written by hand
 * stands in for none of them.
 *
 * @param source
 *   Words of the page.
 * @param deck
 *   Words of the deck.
 * @returns
 *   Places of lost words in `source`; empty when all are there.
 */
export function lostWords(source: string[], deck: DeckWords[]): number[] {
  const said = deck.map(({ notes, own = 0 }) => notes.slice(0, notes.length - own))
  const missing = missingWords(source, said.flat())
  if (!missing.length) return []
  const shownToo = deck.flatMap(({ slide, own }, index) => [
    ...(own === undefined ? slide : []),
    ...(said[index] ?? []),
  ])
  return missingWords(source, shownToo).length ? missing : []
}

/** Visit what holds text that is read in one go: emphasis or a link within a word does not end it. */
function eachText(node: Nodes, see: (node: Nodes) => void): void {
  if (node.type === 'yaml') return
  const isWhole = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
  if (isWhole || !('children' in node)) see(node)
  else for (const child of node.children) eachText(child, see)
}
