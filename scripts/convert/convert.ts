import type { Conversion, Report } from '../deck/conversion.ts'
import type { Deck } from '../deck/types.ts'
import type { DeckMarkdown } from './stringify/stringify.ts'
import { VFile } from 'vfile'
import { picturesOf } from '../deck/picturesOf.ts'
import { deckWords, lostWords, placedWords, sourceWords } from './lostWords.ts'
import { pipeline } from './pipeline.ts'
import { stringify } from './stringify/stringify.ts'
import { read } from './read/read.ts'
import { textOf } from '../text/textOf.ts'
import { refuse, report } from './report.ts'

/**
 * Convert a page, and prove on the printed deck that no word of it is lost.
 *
 * @param file
 *   Page; gets the messages, and a fatal one for each lost word.
 * @returns
 *   Deck, its print and the report.
 * @throws VFileMessage
 *   When no deck can be made of the page.
 */
export function convert(file: VFile): Conversion {
  const { source, deck, markdown } = made(file)
  const { text, ...parts } = markdown
  const words = deckWords(text)
  const missing = lostWords(source, words)
  // Read again only now: the tree of a large page takes much memory.
  const places = missing.length ? placedWords(read(new VFile(String(file))), file) : []
  const lost = missing.flatMap((index) => places[index] ?? [])
  for (const { word, line, column } of lost) {
    report(file, 'lost-word', { word }, { line, column })
  }
  words.forEach(({ stray }, index) => {
    for (const markup of stray) report(file, 'stray-markup', { markup: markup.slice(0, 60) }, deck.children[index])
  })
  const summary: Report = {
    source: file.path ?? '',
    lang: deck.lang,
    slides: deck.children.map(({ layout, children, notes, position }, index) => ({
      no: index + 1,
      layout,
      title: textOf(children.find(({ type }) => type === 'heading') ?? { type: 'text', value: '' }),
      lines: notes.length ? [position.start.line, position.end.line] : [0, 0],
      words: words[index]?.slide.length ?? 0,
      notesWords: words[index]?.notes.length ?? 0,
    })),
    words: {
      source: source.length,
      slides: words.reduce((sum, { slide }) => sum + slide.length, 0),
      notes: words.reduce((sum, { notes }) => sum + notes.length, 0),
      lost,
    },
    messages: messagesOf(file),
  }
  return {
    deck,
    slides: text,
    parts,
    media: picturesOf(deck),
    words: { source, slides: words.map(({ slide }) => slide) },
    report: summary,
  }
}

/** Read, compose and print; a page that is nested deeper than the stack can follow is refused. */
function made(file: VFile): { source: string[]; deck: Deck; markdown: DeckMarkdown } {
  try {
    const tree = read(file)
    const source = sourceWords(tree)
    const deck = pipeline(tree, file)
    return { source, deck, markdown: stringify(deck) }
  } catch (error) {
    if (!isTooDeep(error)) throw error
    return refuse(file, 'nesting', {})
  }
}

/** Whether the stack had no room left: V8 says so by a RangeError, and by a SyntaxError where it compiles a pattern. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof SyntaxError && error.message.includes('Stack overflow'))
}

/**
 * List the messages of a file by place.
 *
 * @returns
 *   Messages as plain data.
 */
function messagesOf(file: VFile): Report['messages'] {
  return file.messages
    .map(({ line, column, fatal, ruleId, reason, url }) => ({
      line: line ?? null,
      column: column ?? null,
      severity: fatal ? ('error' as const) : fatal === undefined ? ('info' as const) : ('warning' as const),
      ruleId: ruleId ?? '',
      reason,
      url: url ?? '',
    }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
