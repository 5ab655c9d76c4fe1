import type { BlockContent, Paragraph } from 'mdast'
import type { Composer } from './scope.ts'
import { component, heading, isLead, paragraph, slide } from './scope.ts'

const OWN_SLIDE = ['blockquote', 'code', 'table']

/** Quotes, code and tables get a slide of their own, with the line that leads to them and the name of the file. */
export const block: Composer = {
  takes: (blocks, at) => {
    const leads = isLead(blocks[at]) ? (isLead(blocks[at + 1]) ? 2 : 1) : 0
    return OWN_SLIDE.includes(blocks[at + leads]?.type ?? '') ? leads + 1 : 0
  },
  compose: (blocks, scope) => {
    const shown = blocks.at(-1) as BlockContent
    const above = blocks.slice(0, -1) as Paragraph[]
    const leadIns = above.map(({ children }) => component('LeadIn', [paragraph(children)]))
    return [slide('section', scope, [heading(scope.heading), ...leadIns, shown], blocks, { emoji: scope.title.emoji })]
  },
}
