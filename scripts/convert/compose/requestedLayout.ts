import type { Paragraph } from 'mdast'
import type { Layout } from '../../deck/layouts.ts'
import type { Composer } from './composer.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'

/** Layouts that hold all of a paragraph, whatever it is; others are compositions. */
const WHOLE = new Set<Layout | undefined>(['statement', 'question', 'section'])

/** A paragraph wears the layout that a comment before it asks for. */
export const requestedLayout: Composer = {
  takes: (blocks, at) => (layoutOf(blocks[at] as Paragraph) ? 1 : 0),
  compose: (blocks, scope) => {
    const block = blocks[0] as Paragraph
    const layout = layoutOf(block) ?? 'section'
    if (layout !== 'section')
      return [slide(layout, scope, [heading(block.children)], blocks, { eyebrow: scope.eyebrow })]
    const shown = sentencesOf(block, scope.phrases.sentences).map(({ children }, rank) => paragraph(children, rank))
    const content = [heading(scope.heading), component('KeySentences', shown)]
    return [slide('section', scope, content, blocks, { emoji: scope.title.emoji })]
  },
}

function layoutOf({ type, data }: Paragraph): Layout | undefined {
  return type === 'paragraph' && WHOLE.has(data?.asked?.layout) ? data?.asked?.layout : undefined
}
