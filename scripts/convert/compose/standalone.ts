import type { Blockquote, BlockContent, Paragraph, RootContent } from 'mdast'
import type { Component } from '../../deck/types.ts'
import type { Composer, Scope } from './composer.ts'
import { calloutKind, CALLOUTS, type CalloutKind } from '../../deck/callouts.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { isLead } from './composer.ts'

const OWN_SLIDE = ['blockquote', 'code', 'table']
/** Longest paragraph right before code that is taken for its lead-in, in words. */
const SHORT = 24

/** Quotes, code and tables get a slide of their own, with the line that leads to them and the name of the file. */
export const standalone: Composer = {
  takes: (blocks, at) => {
    const leads = leadsAt(blocks, at)
    return OWN_SLIDE.includes(blocks[at + leads]?.type ?? '') ? leads + 1 : 0
  },
  compose: (blocks, scope) => {
    const last = blocks.at(-1) as BlockContent
    const shown = last.type === 'blockquote' ? (noteOf(last, scope) ?? last) : last
    const above = blocks.slice(0, -1) as Paragraph[]
    const leadIns = above.map(({ children }) => component('LeadIn', [paragraph(children)]))
    return [slide('section', scope, [heading(scope.heading), ...leadIns, shown], blocks, { emoji: scope.title.emoji })]
  },
}

/** How many lines lead to what comes next: one that ends in a colon, or a short one before code, and the file's name. */
function leadsAt(blocks: RootContent[], at: number): number {
  const below = blocks[at + 1]
  if (isLead(blocks[at])) return isLead(below) ? 2 : 1
  const names = below?.type === 'paragraph' && below.data?.isCodeTitle ? 1 : 0
  return isShort(blocks[at]) && blocks[at + 1 + names]?.type === 'code' ? 1 + names : 0
}

function isShort(block: RootContent | undefined): boolean {
  const words = block?.type === 'paragraph' ? wordCount(textOf(block)) : 0
  return words > 0 && words <= SHORT
}

/** A quote is a note when it begins with a name in strong letters and a colon, or holds a list, code or a table. */
function noteOf(quote: Blockquote, scope: Scope): Component | undefined {
  const kind = noteKind(quote, scope)
  return kind && component('Callout', quote.children as BlockContent[], { ...CALLOUTS[kind] })
}

/** Kind of the note that a quote is; nothing where it is a quotation. */
export function noteKind(quote: Blockquote, { phrases }: Scope): CalloutKind | undefined {
  const first = quote.children[0]
  const text = first ? textOf(first) : ''
  const strong = first?.type === 'paragraph' ? first.children.find(({ type }) => type === 'strong') : undefined
  const label = strong ? textOf(strong) : ''
  const from = text.indexOf(label)
  const isNamed =
    label !== '' &&
    !/[\p{L}\p{Nd}]/u.test(text.slice(0, from)) &&
    (/[:：]\s*$/u.test(label) || /^[\s\u00A0\u202F]*[:：]/u.test(text.slice(from + label.length)))
  if (!isNamed && quote.children.every(({ type }) => type === 'paragraph')) return
  const name = label.replace(/[\s\u00A0\u202F:：]+$/u, '').toLowerCase()
  return calloutKind((kind) => name === kind || name === phrases.callouts[kind].toLowerCase())
}
