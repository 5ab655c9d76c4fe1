import type { Paragraph, RootContent } from 'mdast'
import type { Composer, Scope } from './composer.ts'
import { takeEmoji } from '../../text/emoji.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { sliceText, textOf, trimText } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { qrCard } from './qrCard.ts'
import { linksIn } from '../../deck/linksIn.ts'

/** Longest invitation, in words. */
const SHORT = 45
/** Addresses where people talk. */
const TALK =
  /^mailto:|^tel:|(?:^|[/.])(?:matrix\.to|discord\.(?:gg|com)|t\.me|slack\.com|framateam\.org|framavox\.org|loomio\.(?:com|org)|zulipchat\.com)(?:\/|$)/i

/** A short paragraph of two or more links that invites to talk becomes one QR card for each. */
export const contact: Composer = {
  takes: (blocks, at, { phrases }) => {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || wordCount(textOf(block)) > SHORT) return 0
    const links = linksIn([block])
    return links.length > 1 &&
      (phrases.invitation.test(textOf(block)) || links.some(({ url }) => TALK.test(url))) &&
      isLast(blocks, at)
      ? 1
      : 0
  },
  compose: (blocks, scope) => {
    const block = blocks[0] as Paragraph
    const links = linksIn([block])
    const { emoji, children } = takeEmoji(block.children, ['start'])
    const { title, lead } = split({ ...block, children }, scope)
    const cards = links.map((link) => qrCard(link))
    const content = [
      heading(emoji ? [...title, { type: 'text', value: ` ${emoji}` }] : title),
      ...(lead.length ? [component('LeadIn', [paragraph(lead)])] : []),
      component('QrCards', cards),
    ]
    return [slide('contact', scope, content, blocks)]
  },
}

/** Title: the first sentence that holds no link; lead-in: what stands between it and the first link. */
function split(block: Paragraph, { phrases }: Scope): { title: Paragraph['children']; lead: Paragraph['children'] } {
  const linkAt = block.children.findIndex((node) => linksIn([node]).length > 0)
  const before = { ...block, children: trimText(block.children.slice(0, linkAt)) }
  const [first, ...more] = sentencesOf(before, phrases.sentences)
  if (!first) return { title: [{ type: 'text', value: phrases.contact }], lead: [] }
  if (!more.length && /[.!?…]\P{L}*$/u.test(textOf(before))) return { title: before.children, lead: [] }
  if (!more.length) return { title: [{ type: 'text', value: phrases.contact }], lead: before.children }
  const text = textOf(before)
  const from = text.indexOf(textOf(first.children)) + textOf(first.children).length
  return { title: first.children, lead: trimText(sliceText(before.children, from, text.length)) }
}

function isLast(blocks: RootContent[], at: number): boolean {
  return at === blocks.length - 1
}
