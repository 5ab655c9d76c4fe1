import type { BlockContent, Code } from 'mdast'
import type { Composer } from './scope.ts'
import { component, heading, isLead, paragraph, slide } from './scope.ts'

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
    const name = shown.type === 'code' ? titleOf(shown) : undefined
    const file = name ? [component('LeadIn', [paragraph([{ type: 'inlineCode', value: name }])])] : []
    return [
      slide('section', scope, [heading(scope.heading), ...leadIn, ...file, shown], blocks, {
        emoji: scope.title.emoji,
      }),
    ]
  },
}

/** Name of the file that code is from, as Docusaurus writes it behind the fence. */
function titleOf(code: Code): string | undefined {
  const [, double, single] = /\btitle=(?:"([^"]+)"|'([^']+)')/.exec(code.meta ?? '') ?? []
  return double ?? single
}
