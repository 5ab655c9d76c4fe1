import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { LabelLine } from '../../../text/labelLines.ts'
import type { Scope } from '../../compose/composer.ts'
import type { Term } from '../unit.ts'
import type { Reader } from './reader.ts'
import { isPicture } from '../../../deck/picture.ts'
import { takeEmoji } from '../../../text/emoji.ts'
import { labelLines } from '../../../text/labelLines.ts'
import { trimText } from '../../../text/textOf.ts'
import { isLead } from '../../compose/composer.ts'
import { contact } from '../../compose/contact.ts'
import { isAnswer, isQuestion } from '../../compose/question.ts'

/** Fewest terms that are a list. */
const FEWEST = 2

/** Lines or paragraphs that are each led by a label in strong letters, and questions with their answers. */
export const terms: Reader = (blocks, at, scope) => {
  const { count, lead, lines } = termsFrom(blocks, at, scope)
  if (lines.length < FEWEST) return
  return {
    kind: 'terms',
    blocks: blocks.slice(at, at + count),
    ...(lead.length && { lead: { type: 'paragraph', children: lead } satisfies Paragraph }),
    terms: lines.map(({ label, text }): Term => {
      const { emoji, children } = takeEmoji(label, ['start'])
      return { ...(emoji && { emoji }), label: trimText(children), text }
    }),
  }
}

type Line = Pick<LabelLine, 'label' | 'text'>

/** Terms from a block on, and how many blocks hold them. */
function termsFrom(
  blocks: RootContent[],
  at: number,
  scope: Scope,
): { count: number; lead: PhrasingContent[]; lines: Line[] } {
  const lines: Line[] = []
  let lead: PhrasingContent[] = []
  let next = at
  for (;;) {
    const block = blocks[next]
    const found = block?.type === 'paragraph' ? termsOf(block, blocks[next + 1], scope) : undefined
    const leadBelow = next > at && found?.lead?.length
    if (!found || leadBelow || contact.takes(blocks, next, scope)) return { count: next - at, lead, lines }
    lead = found.lead?.length ? found.lead : lead
    lines.push(...found.lines)
    next += found.count
  }
}

/** Terms of one paragraph, or of a question and the answer below it. */
function termsOf(
  block: Paragraph,
  below: RootContent | undefined,
  scope: Scope,
): { count: number; lead?: PhrasingContent[]; lines: Line[] } | undefined {
  if (isLead(block) || below?.type === 'code' || block.children.some(isPicture)) return
  const { lead, lines } = labelLines(block)
  if (lines.length && lines.every(({ text }) => text.length)) return { count: 1, lead, lines }
  if (!isQuestion(block, scope) || !isAnswer(below, scope)) return
  return { count: 2, lines: [{ label: block.children, text: below.children }] }
}
