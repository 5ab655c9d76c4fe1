import type { BlockContent, List, Paragraph, RootContent } from 'mdast'
import type { Component } from '../../deck/types.ts'
import type { Composer, Scope } from './composer.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { splitAside } from '../outline/title.ts'
import { emojiCards } from './emojiCards.ts'
import { contact } from './contact.ts'
import { sources } from './sources.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'

/** Longest line before a list that is its title, in words. */
const TITLE = 16

/** The lists of a summary stand side by side. */
export const summary: Composer = {
  takes: (blocks, at, scope) => {
    if (at > 0 || !scope.phrases.summary.test(textOf(scope.title.children).trim())) return 0
    const end = blocks.findIndex((_, index) => [contact, sources].some((peer) => peer.takes(blocks, index, scope) > 0))
    const own = end < 0 ? blocks : blocks.slice(0, end)
    return own.some(({ type }) => type === 'list') ? own.length : 0
  },
  compose: (blocks, scope) => {
    const { emoji } = scope.title
    const { children, aside } = splitAside(scope.title.children)
    const columns = blocks.flatMap((block, index) => (block.type === 'list' ? [column(block, blocks[index - 1])] : []))
    const content = [heading(children), component('SummaryColumns', columns), ...prose(blocks, scope)]
    return [slide('summary', scope, content, blocks, { emoji, eyebrow: aside })]
  },
}

function column(list: List, before: RootContent | undefined): Component {
  const lead: BlockContent[] = isTitle(before) ? [heading(before.children, 2)] : []
  return component('SummaryColumn', [...lead, emojiCards(list, 'rows') ?? list])
}

function isTitle(block: RootContent | undefined): block is Paragraph {
  return block?.type === 'paragraph' && wordCount(textOf(block)) <= TITLE
}

/** Paragraphs that are the title of no list. */
function prose(blocks: RootContent[], { phrases }: Scope): Component[] {
  const loose = blocks.filter(
    (block, index): block is Paragraph =>
      block.type === 'paragraph' && !(blocks[index + 1]?.type === 'list' && isTitle(block)),
  )
  const sentences = loose
    .flatMap((block) => sentencesOf(block, phrases.sentences))
    .filter(({ strongWords }) => strongWords > 0)
  return sentences.length
    ? [
        component(
          'KeySentences',
          sentences.map(({ children }, rank) => paragraph(children, rank)),
        ),
      ]
    : []
}
