import type { Nodes, Paragraph } from 'mdast'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { textOf } from '../../text/textOf.ts'
import { wordsOf } from '../../text/words.ts'

/** A sentence counts as unshown where so many of its words, and such a share of them, are not on the slide. */
const LEAST = { words: 3, share: 0.25 }

/**
 * List the sentences of a slide's notes that the slide does not show, or only a part of.
 *
 * @param notes
 *   Notes.
 * @param shown
 *   Words of the slide.
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Sentences as plain text, in order.
 */
export function saidOnly(notes: readonly Nodes[], shown: readonly string[], lang: string): string[] {
  const there = new Set(shown.map((word) => word.toLowerCase()))
  return paragraphsIn(notes).flatMap((paragraph) =>
    sentencesOf(paragraph, phrasesFor(lang).sentences).flatMap(({ children }) => {
      const text = textOf(children).replaceAll(/\s+/gu, ' ').trim()
      const words = wordsOf(text)
      const missing = words.filter((word) => !there.has(word.toLowerCase())).length
      return missing >= Math.min(LEAST.words, words.length) && missing >= words.length * LEAST.share && missing
        ? [text]
        : []
    }),
  )
}

function paragraphsIn(nodes: readonly Nodes[]): Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [node]
    if (node.type === 'tableCell') return [{ type: 'paragraph' as const, children: node.children }]
    return 'children' in node && node.type !== 'heading' ? paragraphsIn(node.children as Nodes[]) : []
  })
}
