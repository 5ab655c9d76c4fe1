import type { Link, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import type { Composer, Scope } from './composer.ts'
import type { LinkLine, LinkPart } from './linkSlides.ts'
import { ownTitle } from '../arrange/ownTitle.ts'
import { doesName } from '../outline/doesName.ts'
import { isTaskList } from './emojiCards.ts'
import { linkSlides } from './linkSlides.ts'
import { leadsOn } from '../../text/leadsOn.ts'
import { textOf, sliceText, trimText } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { component, heading, paragraph, slide, text } from '../../deck/builders.ts'
import { isAddressLabel } from '../../text/isAddressLabel.ts'
import { isLocalAddress } from '../../text/isLocalAddress.ts'
import { linksIn } from '../../deck/linksIn.ts'

/** Most words that an item of a list of links, or a line, has beside its link. */
const BESIDE = 14
/** Most words of a line that says what the links of its section are for. */
const LINE = 24
/** Longest first clause that makes a title, in words. */
const TITLE = 8

/**
 * Links that stand alone, in a list or one below the other, become cards with title, domain and QR code, with the line that
 * leads to them.
 */
export const sources: Composer = {
  takes: (blocks, at, scope) => {
    const own = linksAt(blocks, at)
    if (own) return isEnough(blocks.slice(at, at + own), scope) ? own : 0
    const isLed = leadsToSources(blocks[at], scope) || (at === 0 && isShortLine(blocks[at]))
    const led = isLed ? linksAt(blocks, at + 1) : 0
    return led ? led + 1 : 0
  },
  compose: (blocks, scope) => {
    const lead = linksAt(blocks, 0) ? undefined : (blocks[0] as Paragraph)
    const { title, rest } = titleFor(lead, scope)
    const lines = blocks.filter((block) => block !== lead).flatMap(linesIn)
    const isOwn = title === scope.title.children
    const section = isOwn || doesName(textOf(title), scope.eyebrow) ? '' : scope.eyebrow
    const slideOf = ({ no, of, isLed }: LinkPart): Slide => {
      const head = isOwn && scope.title.emoji && no === 1 ? [...title, text(` ${scope.title.emoji}`)] : title
      const above = rest.length && isLed ? [component('LeadIn', [paragraph(rest)])] : []
      const eyebrow = [section, of > 1 ? `${no}/${of}` : ''].filter(Boolean).join(' · ')
      return slide('sources', scope, [heading(head), ...above], no === 1 ? blocks : [], { eyebrow })
    }
    return linkSlides(lines, slideOf, isOwn && blocks[0] !== scope.section.children[0])
  },
}

/** How many blocks from a place on are links that stand alone: one list, or paragraphs of one link each. */
function linksAt(blocks: RootContent[], at: number): number {
  if (isLinkList(blocks[at])) return 1
  let end = at
  while (isLinkLine(blocks[end])) end += 1
  return end - at > 1 && isShared(blocks.slice(at, end)) ? end - at : 0
}

function isLinkList(block: RootContent | undefined): boolean {
  if (block?.type !== 'list' || isTaskList(block)) return false
  return block.children.every(({ children }) => children.length === 1 && isLinkLine(children[0])) && isShared([block])
}

/** A code for an address that nobody else gets to is no use. */
function isShared(blocks: RootContent[]): boolean {
  return linksIn(blocks).some(({ url }) => !isLocalAddress(url))
}

/** One link by itself makes no list of sources, unless its heading says so. */
function isEnough(blocks: RootContent[], { phrases, heading }: Scope): boolean {
  return linksIn(blocks).length > 1 || phrases.furtherReading.test(textOf(heading).trim())
}

/** A line that begins or ends with its only link, and says little beside that. */
function isLinkLine(block: RootContent | undefined): block is Paragraph {
  if (block?.type !== 'paragraph' || block.data?.asked || block.data?.isMedia) return false
  const [link, ...more] = linksIn([block])
  if (!link || more.length || wordCount(textOf(block)) - wordCount(textOf(link)) > BESIDE) return false
  const [before, after] = around(block, link)
  return !/[\p{L}\p{N}]/u.test(textOf(before)) || !/[\p{L}\p{N}]/u.test(textOf(after))
}

function linesIn(block: RootContent): LinkLine[] {
  if (block.type === 'list') return block.children.flatMap(({ children }) => children.flatMap(linesIn))
  const link = block.type === 'paragraph' ? linksIn([block])[0] : undefined
  return link && block.type === 'paragraph' ? [lineOf(block, link)] : []
}

/** A link that is but its address is called by the words before it, if any. */
function lineOf(block: Paragraph, link: Link): LinkLine {
  const [before, after] = around(block, link)
  const text = after.length ? after : before
  return isAddressLabel(textOf(link), link.url) && before.length
    ? { link, label: before, text: [] }
    : { link, label: link.children, text }
}

/** What stands before a link, and after it, without the signs between. */
function around(block: Paragraph, link: Link): [PhrasingContent[], PhrasingContent[]] {
  const [whole, words] = [textOf(block), textOf(link)]
  const from = whole.indexOf(words)
  const end = /[\s\u00A0\u202F:：–—-]*$/u.exec(whole.slice(0, from))?.index ?? 0
  const gap = /^[\s\u00A0\u202F:：–—,-]*/u.exec(whole.slice(from + words.length))?.[0].length ?? 0
  const after = trimText(sliceText(block.children, from + words.length + gap, whole.length))
  return [trimText(sliceText(block.children, 0, end)), /[\p{L}\p{N}]/u.test(textOf(after)) ? after : []]
}

/** Whether a line leads to a list of links: by a colon at its end, or by its first words. */
function leadsToSources(block: RootContent | undefined, { phrases }: Scope): boolean {
  if (block?.type !== 'paragraph') return false
  const line = textOf(block).trim()
  return /[:：]$/u.test(line) || phrases.furtherReading.test(line)
}

/** A section of links may say in a line what they are for. */
function isShortLine(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph' || linksIn([block]).length || block.data?.asked) return false
  return wordCount(textOf(block)) <= LINE
}

/** Title: the lead-in where that is short, or its first clause where that names sources; else the section's own title, else our word for them. */
function titleFor(lead: Paragraph | undefined, scope: Scope): { title: PhrasingContent[]; rest: PhrasingContent[] } {
  const fallback: PhrasingContent[] = scope.title.children.length
    ? scope.title.children
    : [{ type: 'text', value: scope.phrases.sources }]
  if (!lead) return { title: fallback, rest: [] }
  const own = ownTitle({ kind: 'prose', blocks: [], sentences: [], lead })
  if (own && !linksIn([lead]).length && leadsOn(lead)) return { title: own, rest: [] }
  const text = textOf(lead)
  const end = scope.phrases.furtherReading.test(text.trim()) ? /[,:：][\s\u202F\u00A0]*/u.exec(text) : null
  if (!end || wordCount(text.slice(0, end.index)) > TITLE) return { title: fallback, rest: lead.children }
  return {
    title: trimText(sliceText(lead.children, 0, end.index)),
    rest: trimText(sliceText(lead.children, end.index + end[0].length, text.length)),
  }
}
