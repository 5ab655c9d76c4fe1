import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { PlacedWord } from '../deck/conversion.ts'
import type { Deck } from '../deck/types.ts'
import type { PageBlock } from './pageBlocks.ts'
import type { DeckMarkdown } from './stringify/stringify.ts'
import { stringify } from './stringify/stringify.ts'
import { type DeckWords, deckWords, lostWords, placedWords } from './lostWords.ts'
import { pageBlocks } from './pageBlocks.ts'
import { plainSlide } from './plainSlide.ts'
import { sayBlocks } from './sayBlocks.ts'

/** A deck that was printed, and what reading the print back has shown. */
export interface WholeDeck {
  deck: Deck
  markdown: DeckMarkdown
  words: DeckWords[]
  /** Words that composing had lost; the notes of a slide have them again. */
  saved: Array<{ words: PlacedWord[]; slide: number }>
  /** Words that no slide and no notes have in spite of that. */
  lost: PlacedWord[]
  /** What might have run on slides, which show their words alone now. */
  plain: Array<{ markup: string; slide: number }>
}

/** A print, read back, and the places of words that it has not. */
interface Print {
  deck: Deck
  markdown: DeckMarkdown
  words: DeckWords[]
  missing: number[]
}

/** What was tried, and where each block is said. */
interface Said {
  found: Print
  said: Array<{ block: PageBlock; slide: number }>
}

/**
 * Print a deck, and prove on the print that it has all words of its page and nothing that runs. Where the proof fails,
 * the deck is mended: a slide with something that might run shows its words alone, and a block with a word that is lost
 * goes to the notes as it was written.
 *
 * @param source
 *   Words of the page.
 * @param readAgain
 *   Reads the page once more, as its author wrote it; only asked when words are lost, as its tree takes much memory.
 */
export function wholeDeck(deck: Deck, source: string[], readAgain: () => { tree: Root; file: VFile }): WholeDeck {
  const print = (deck: Deck): Print => {
    const markdown = stringify(deck)
    const words = deckWords(
      markdown.text,
      deck.children.map(({ own }) => own),
    )
    return { deck, markdown, words, missing: lostWords(source, words) }
  }
  const first = print(deck)
  const plain = first.words.flatMap(({ stray }, index) => stray.map((markup) => ({ markup, slide: index + 1 })))
  const safe = plain.length ? print(withPlainSlides(deck, plain)) : first
  if (!safe.missing.length) return { ...safe, saved: [], lost: [], plain }
  const { tree, file } = readAgain()
  const places = placedWords(tree, file)
  const placed = (missing: number[]): PlacedWord[] => missing.flatMap((index) => places[index] ?? [])
  const { found, said } = withBlocks(safe, pageBlocks(tree, file), source, print)
  const saved = said.map(({ block: { from, to }, slide }) => ({
    words: placed(safe.missing.filter((index) => index >= from && index < to)),
    slide,
  }))
  return { ...found, saved: saved.filter(({ words }) => words.length), lost: placed(found.missing), plain }
}

function withPlainSlides(deck: Deck, plain: WholeDeck['plain']): Deck {
  const numbers = new Set(plain.map(({ slide }) => slide))
  return {
    ...deck,
    children: deck.children.map((slide, index) => (numbers.has(index + 1) ? plainSlide(slide) : slide)),
  }
}

/**
 * Say the blocks that hold lost words: as they were written; else, where their words are others than their Markdown
 * shows, as plain text; else, where the notes have blocks in another order, all from the first that is out of order.
 */
function withBlocks(safe: Print, blocks: PageBlock[], source: string[], print: (deck: Deck) => Print): Said {
  const holding = ({ missing }: Print): PageBlock[] =>
    blocks.filter(({ from, to }) => missing.some((index) => index >= from && index < to))
  const say = (said: PageBlock[], plainly: PageBlock[], isAtEnd = false): Said => {
    const nodes = said.map((block) => (plainly.includes(block) ? asText(block) : asCode(block)))
    const { deck, numbers } = sayBlocks(safe.deck, nodes, isAtEnd)
    return { found: print(deck), said: said.map((block, index) => ({ block, slide: numbers[index] ?? 1 })) }
  }
  const written = holding(safe)
  const asWritten = say(written, [])
  if (!asWritten.found.missing.length) return asWritten
  const others = holding(asWritten.found)
  const mixed = say(
    blocks.filter((block) => written.includes(block) || others.includes(block)),
    others,
  )
  if (!mixed.found.missing.length) return mixed
  const from = firstOutOfOrder(source, safe.words)
  const rest = blocks.filter(({ to }) => to > from)
  return say(rest, rest, true)
}

/** Place of the first word that the notes have not behind all before it. */
function firstOutOfOrder(source: string[], words: DeckWords[]): number {
  const said = words.flatMap(({ notes }) => notes)
  let next = 0
  return source.findIndex((word) => {
    next = said.indexOf(word, next) + 1
    return next === 0
  })
}

function asCode({ markdown, position }: PageBlock): RootContent {
  return { type: 'code', value: markdown, position }
}

function asText({ plain, position }: PageBlock): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: plain }], position }
}
