import type { Paragraph, RootContent } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import type { Composer } from './composer.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { linksIn } from '../../deck/linksIn.ts'
import { type LinkPart, linkSlides } from './linkSlides.ts'
import { isLead } from './composer.ts'

/** Films, sounds and frames, with the line that leads to them, become cards with QR codes: they play on a phone. */
export const mediaLinks: Composer = {
  takes: (blocks, at) => {
    const from = isLead(blocks[at]) ? at + 1 : at
    let end = from
    while (isMedia(blocks[end])) end += 1
    return end > from ? end - at : 0
  },
  compose: (blocks, scope) => {
    const lead = blocks.find((block) => block.type === 'paragraph' && !isMedia(block)) as Paragraph | undefined
    const lines = blocks
      .filter((block) => isMedia(block))
      .flatMap((block) => linksIn([block]))
      .map((link) => ({ link, label: link.children, text: [] }))
    const slideOf = ({ no, isLed }: LinkPart): Slide => {
      const above = lead && isLed ? [component('LeadIn', [paragraph(lead.children)])] : []
      const { emoji } = scope.title
      return slide('sources', scope, [heading(scope.heading), ...above], no === 1 ? blocks : [], { emoji })
    }
    return linkSlides(lines, slideOf, blocks[0] !== scope.section.children[0])
  },
}

function isMedia(block: RootContent | undefined): block is Paragraph {
  return block?.type === 'paragraph' && block.data?.isMedia === true && linksIn([block]).length > 0
}
