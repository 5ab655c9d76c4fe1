import type { BlockContent, RootContent } from 'mdast'
import type { Composer } from './scope.ts'
import { textOf } from '../text.ts'
import { component, heading, paragraph, slide } from './scope.ts'

const OWN_SLIDE = ['blockquote', 'code', 'table']

/** Quotes, code and tables get a slide of their own, with the line that leads to them. */
export const block: Composer = {
  takes: (blocks, at) => {
    if (OWN_SLIDE.includes(blocks[at]?.type ?? '')) return 1
    return isLead(blocks[at]) && OWN_SLIDE.includes(blocks[at + 1]?.type ?? '') ? 2 : 0
  },
  compose: (blocks, scope) => {
    const shown = blocks.at(-1) as BlockContent
    const lead = blocks.length > 1 ? blocks[0] : undefined
    const leadIn = lead?.type === 'paragraph' ? [component('LeadIn', [paragraph(lead.children)])] : []
    return [slide('section', scope, [heading(scope.heading), ...leadIn, shown], blocks, { emoji: scope.title.emoji })]
  },
}

function isLead(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && /[:：]\s*$/u.test(textOf(node))
}
