import type { Link, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Composer, Scope } from './composer.ts'
import { isTaskList } from './emojiCards.ts'
import { textOf, sliceText, trimText } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { qrCard } from './qrCard.ts'
import { isAddressLabel } from '../../text/isAddressLabel.ts'
import { isLocalAddress } from '../../text/isLocalAddress.ts'
import { linksIn } from '../../deck/linksIn.ts'

/** Words an item of a list of links may have beside its link. */
const BESIDE = 4
/** Longest first clause that makes a title, in words. */
const TITLE = 8

/** A list of links, with the line that leads to it, becomes cards with title, domain and QR code. */
export const sources: Composer = {
  takes: (blocks, at, scope) => {
    if (isLinkList(blocks[at])) return isEnough(blocks[at], scope) ? 1 : 0
    return leadsToSources(blocks[at], scope) && isLinkList(blocks[at + 1]) ? 2 : 0
  },
  compose: (blocks, scope) => {
    const list = blocks.at(-1) as List
    const lead = blocks.length > 1 ? (blocks[0] as Paragraph) : undefined
    const { title, rest } = titleFor(lead, scope)
    const cards = list.children.flatMap((item) => {
      const [link] = linksIn([item])
      return link ? qrCard(link, labelOf(item, link)) : []
    })
    const content = [
      heading(title),
      ...(rest.length ? [component('LeadIn', [paragraph(rest)])] : []),
      component('QrCards', cards),
    ]
    const eyebrow = textOf(title) === scope.phrases.sources ? undefined : scope.phrases.sources
    return [slide('sources', scope, content, blocks, { emoji: lead ? undefined : scope.title.emoji, eyebrow })]
  },
}

function isLinkList(block: RootContent | undefined): boolean {
  if (block?.type !== 'list' || isTaskList(block)) return false
  // A code for an address that nobody else gets to is no use.
  return block.children.every(isLinkItem) && linksIn([block]).some(({ url }) => !isLocalAddress(url))
}

/** One link by itself makes no list of sources, unless its heading says so. */
function isEnough(block: RootContent | undefined, { phrases, heading }: Scope): boolean {
  return (block?.type === 'list' && block.children.length > 1) || phrases.furtherReading.test(textOf(heading).trim())
}

function isLinkItem(item: ListItem): boolean {
  const links = linksIn([item])
  const label = links[0] ? wordCount(textOf(links[0])) : 0
  return links.length === 1 && item.children.length === 1 && wordCount(textOf(item)) - label <= BESIDE
}

/** What a card is called: the link's words; where those are but its address, the words before it, if any. */
function labelOf(item: ListItem, link: Link): PhrasingContent[] {
  const line = item.children[0]
  const words = textOf(link)
  if (line?.type !== 'paragraph' || !isAddressLabel(words, link.url)) return link.children
  const before = textOf(line)
  const end = /[\s\u00A0\u202F:：–—-]*$/u.exec(before.slice(0, before.indexOf(words)))?.index ?? 0
  return end > 0 ? trimText(sliceText(line.children, 0, end)) : link.children
}

/** Whether a line leads to a list of links: by a colon at its end, or by its first words. */
function leadsToSources(block: RootContent | undefined, { phrases }: Scope): boolean {
  if (block?.type !== 'paragraph') return false
  const text = textOf(block).trim()
  return /[:：]$/u.test(text) || phrases.furtherReading.test(text)
}

/** Title: the lead-in's first clause where that names sources, else the section's own title, else our word for them. */
function titleFor(lead: Paragraph | undefined, scope: Scope): { title: PhrasingContent[]; rest: PhrasingContent[] } {
  const fallback: PhrasingContent[] = scope.title.children.length
    ? scope.title.children
    : [{ type: 'text', value: scope.phrases.sources }]
  if (!lead) return { title: fallback, rest: [] }
  const text = textOf(lead)
  const end = scope.phrases.furtherReading.test(text.trim()) ? /[,:：][\s\u202F\u00A0]*/u.exec(text) : null
  if (!end || wordCount(text.slice(0, end.index)) > TITLE) return { title: fallback, rest: lead.children }
  return {
    title: trimText(sliceText(lead.children, 0, end.index)),
    rest: trimText(sliceText(lead.children, end.index + end[0].length, text.length)),
  }
}
