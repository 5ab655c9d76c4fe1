import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Decks have no footnotes; the time to look for them grows by the square of the brackets. */
const PLAIN = { disable: { null: ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'] } }
/** Each slide and its notes are read by themselves: what reads them is made once. */
const READER = { extensions: [gfm(), PLAIN], mdastExtensions: [gfmFromMarkdown()] }

/**
 * Read the Markdown of a slide, or of its notes, as Slidev does.
 *
 * @returns
 *   Tree, with places told from the first line of the slide.
 */
export function readBack(markdown: string): Root {
  return fromMarkdown(markdown, READER)
}
