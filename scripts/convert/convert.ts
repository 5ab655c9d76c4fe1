import type { Root } from 'mdast'
import type { Conversion, Report } from '../deck/conversion.ts'
import type { Deck } from '../deck/types.ts'
import { VFile } from 'vfile'
import { picturesOf } from '../deck/picturesOf.ts'
import { sourceWords } from './lostWords.ts'
import { measuredWith } from './measure/advanceOf.ts'
import { pipeline } from './pipeline.ts'
import { messagesOf } from './messagesOf.ts'
import { type WholeDeck, wholeDeck } from './wholeDeck.ts'
import { read } from './read/read.ts'
import { plainTitle } from '../text/plainTitle.ts'
import { refuse, report, wordInItsLanguage } from './report.ts'
import { talkLength } from '../deck/talkLength.ts'
import { titleOf } from '../deck/titleOf.ts'

/**
 * Convert a page, and prove on the printed deck that no word of it is lost.
 *
 * @param file
 *   Page; gets the messages.
 * @param compose
 *   Makes a deck of the tree (default: `pipeline`).
 * @returns
 *   Deck, its print and the report.
 * @throws VFileMessage
 *   When no deck can be made of the page.
 */
export function convert(file: VFile, compose: typeof pipeline = pipeline): Conversion {
  try {
    return converted(file, compose)
  } catch (error) {
    wordInItsLanguage(file)
    throw error
  }
}

function converted(file: VFile, compose: typeof pipeline): Conversion {
  const { source, deck, markdown, words, saved, lost, plain } = measuredWith(file.data.lettering, () =>
    made(file, compose),
  )
  const { text, ...parts } = markdown
  for (const { words, slide } of saved)
    report(file, 'lost-word', { words: words.map(({ word }) => word), slide }, words[0])
  for (const { word, line, column } of lost) report(file, 'lost-word:nowhere', { word }, { line, column })
  for (const { markup, slide } of plain)
    report(file, 'stray-markup', { markup: markup.slice(0, 60), slide }, deck.children[slide - 1])
  words.forEach(({ stray }, index) => {
    for (const markup of stray)
      report(file, 'stray-markup:still', { markup: markup.slice(0, 60) }, deck.children[index])
  })
  wordInItsLanguage(file)
  const summary: Report = {
    source: file.path ?? '',
    lang: deck.lang,
    slides: deck.children.map(({ layout, frontmatter, children, notes, position, why, own }, index) => ({
      no: index + 1,
      layout: own?.layout ?? layout,
      title: plainTitle(titleOf({ children }) ?? []),
      lines: notes.length || own ? [position.start.line, position.end.line] : [0, 0],
      words: words[index]?.slide.length ?? 0,
      notesWords: words[index]?.notes.length ?? 0,
      ...(frontmatter.size && { size: frontmatter.size }),
      ...(why && { why }),
    })),
    talk: talkLength(saidOf(deck, words), file.data.settings?.minutes),
    words: {
      source: source.length,
      slides: words.reduce((sum, { slide }) => sum + slide.length, 0),
      notes: words.reduce((sum, { notes }) => sum + notes.length, 0),
      saved: saved.flatMap(({ words }) => words),
      lost,
    },
    messages: messagesOf(file),
  }
  return {
    deck,
    text: String(file),
    slides: text,
    parts,
    media: picturesOf(deck),
    words: { source, slides: words.map(({ slide }) => slide) },
    ...(file.data.slideFiles && { slideFiles: file.data.slideFiles }),
    ...(file.data.ownLook && { ownLook: file.data.ownLook }),
    report: summary,
  }
}

/** Words of the notes by chapter, or by section where there are none. */
function saidOf({ children }: Deck, words: Array<{ notes: string[] }>): Array<{ title: string; words: number }> {
  const hasChapters = children.some(({ chapter }) => chapter)
  const bySection = Map.groupBy(children.keys(), (index) => {
    const slide = children[index]
    return hasChapters ? slide?.chapter : slide?.section
  })
  return [...bySection].map(([section, places]) => ({
    title: plainTitle(section?.heading?.children ?? []),
    words: places.reduce((sum, place) => sum + (words[place]?.notes.length ?? 0), 0),
  }))
}

/** Read, compose, print and prove; a page that is nested deeper than the stack can follow is refused. */
function made(file: VFile, compose: typeof pipeline): WholeDeck & { source: string[] } {
  const { value } = file
  try {
    const tree = read(file)
    const source = sourceWords(tree)
    const readAgain = (): { tree: Root; file: VFile } => {
      const again = new VFile({ value })
      return { tree: read(again), file: again }
    }
    return { source, ...wholeDeck(compose(tree, file), source, readAgain) }
  } catch (error) {
    if (!isTooDeep(error)) throw error
    return refuse(file, 'nesting', {})
  }
}

/** Whether the stack had no room left: V8 says so by a RangeError, and by a SyntaxError where it compiles a pattern. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof SyntaxError && error.message.includes('Stack overflow'))
}
