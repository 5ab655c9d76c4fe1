import type { Paragraph, RootContent } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import type { Scope } from './composer.ts'
import { heading, paragraph, slide } from '../../deck/builders.ts'
import { linksIn } from '../../deck/linksIn.ts'
import { isPicture } from '../../deck/picture.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { dividerHead } from '../measure/dividerHead.ts'
import { isLead } from './composer.ts'

/** Most words that stand below the title of a divider. */
const WORDS = 24

/**
 * Tell how many blocks a divider shows below its title: the short line, or lines, that its section begins with.
 *
 * @param blocks
 *   Blocks of the section.
 * @param most
 *   Most lines.
 */
export function openingLines(blocks: RootContent[], most: number): number {
  let words = 0
  const end = blocks.findIndex((block, at) => {
    words += wordCount(textOf(block))
    return at >= most || words > WORDS || !isLine(block)
  })
  return end < 0 ? Math.min(most, blocks.length) : end
}

function isLine(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph' || isLead(block) || block.data?.asked || block.data?.isSaid) return false
  return !linksIn([block]).length && !block.children.some(isPicture)
}

/**
 * Make the slide that a section begins with: its title, and a short line below it.
 *
 * @param lines
 *   What its section begins with, see `openingLines`.
 */
export function divider(lines: RootContent[], scope: Scope): Slide {
  const { emoji, children } = scope.title
  const title = emoji ? [...children, { type: 'text' as const, value: ` ${emoji}` }] : children
  const below = lines.flatMap((line) => (line.type === 'paragraph' ? [paragraph(line.children)] : []))
  const made = slide('divider', scope, [heading(title), ...below], lines)
  return { ...made, frontmatter: { ...made.frontmatter, ...dividerHead(made) } }
}
