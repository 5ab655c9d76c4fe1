import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { LabelLine } from '../../text/labelLines.ts'
import type { Composer, Scope } from './composer.ts'
import { excerpt } from '../../text/excerpt.ts'
import { labelLines } from '../../text/labelLines.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { isPicture } from '../../deck/picture.ts'
import { contact } from './contact.ts'
import { emojiCards } from './emojiCards.ts'
import { isLead } from './composer.ts'
import { isAnswer, isQuestion } from './question.ts'

/** Fewest terms that are a list. */
const FEWEST = 2
/** Most words that are shown of what is said of one. */
const SAID = 30

/**
 * Lines or paragraphs that are each led by a label in strong letters, and questions with their answers, are a list: one
 * item for each.
 */
export const terms: Composer = {
  takes: (blocks, at, scope) => {
    const { count, lines } = termsFrom(blocks, at, scope)
    return lines.length >= FEWEST ? count : 0
  },
  compose: (blocks, scope) => {
    const { lead, lines } = termsFrom(blocks, 0, scope)
    const list: List = {
      type: 'list',
      ordered: false,
      spread: false,
      children: lines.map((line): ListItem => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(shown(line, scope))],
      })),
    }
    const leadIn = lead.length ? [component('LeadIn', [paragraph(lead)])] : []
    const content = [heading(scope.heading), ...leadIn, emojiCards(list, 'cards') ?? list]
    return [slide('section', scope, content, blocks, { emoji: scope.title.emoji })]
  },
}

type Term = Pick<LabelLine, 'label' | 'text'> & { isBelow?: true }

/** Terms from a block on, and how many blocks hold them. */
export function termsFrom(
  blocks: RootContent[],
  at: number,
  scope: Scope,
): { count: number; lead: PhrasingContent[]; lines: Term[] } {
  const lines: Term[] = []
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
): { count: number; lead?: PhrasingContent[]; lines: Term[] } | undefined {
  if (isLead(block) || below?.type === 'code' || block.children.some(isPicture)) return
  const { lead, lines } = labelLines(block)
  if (lines.length && lines.every(({ text }) => text.length)) return { count: 1, lead, lines }
  if (!isQuestion(block, scope) || !isAnswer(below, scope)) return
  return { count: 2, lines: [{ label: block.children, text: below.children, isBelow: true }] }
}

/** Label and the first sentences of what is said of it. */
function shown({ label, text, isBelow }: Term, { phrases }: Scope): PhrasingContent[] {
  const block: Paragraph = { type: 'paragraph', children: text }
  const blank = { type: 'text' as const, value: ' ' }
  const first = isBelow ? { type: 'break' as const } : blank
  if (wordCount(textOf(text)) <= SAID) return [...label, first, ...text]
  let words = 0
  const said = sentencesOf(block, phrases.sentences)
    .map((sentence) => excerpt(sentence, phrases.sentences))
    .filter((sentence, index) => (words += sentence.words) <= SAID || index === 0)
  return [...label, ...said.flatMap(({ children }, index) => [index ? blank : first, ...children])]
}
