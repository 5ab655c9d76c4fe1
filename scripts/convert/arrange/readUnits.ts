import type { Blockquote, BlockContent, Code, Data, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import type { Composer, Scope } from '../compose/composer.ts'
import type { CodeUnit, ComparisonUnit, PicturesUnit, Term, Unit } from './unit.ts'
import type { Slide } from '../../deck/types.ts'
import { heading } from '../../deck/builders.ts'
import { calloutKind } from '../../deck/callouts.ts'
import { isCalloutLabel } from '../../deck/isCalloutLabel.ts'
import { emojiIn, takeEmoji } from '../../text/emoji.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { sliceText, textOf, trimText } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { agenda } from '../compose/agenda.ts'
import { isLead } from '../compose/composer.ts'
import { isPrinted } from './isPrinted.ts'
import { contact } from '../compose/contact.ts'
import { isTaskList } from '../compose/emojiCards.ts'
import { example, type ExampleStory, exampleStory } from '../compose/example.ts'
import { figure, picturesIn } from '../compose/figure.ts'
import { illustrated } from '../compose/illustrated.ts'
import { mediaLinks } from '../compose/mediaLinks.ts'
import { noteKind } from '../compose/standalone.ts'
import { listParts } from './listParts.ts'
import { proseParts } from './proseParts.ts'
import { prose } from '../compose/prose.ts'
import { question } from '../compose/question.ts'
import { requestedLayout } from '../compose/requestedLayout.ts'
import { sources } from '../compose/sources.ts'
import { summary } from '../compose/summary.ts'
import { terms, termsFrom } from '../compose/terms.ts'
import { isDrawn, isInColumns } from '../../text/isInColumns.ts'
import { closer, lettersOf } from '../fit/closer.ts'
import { report } from '../report.ts'
import { mostLetters } from './compositions/terminal.ts'
import { fit } from '../fit/fit.ts'
import { ledAlike } from './ledAlike.ts'
import { termsParts } from './termsParts.ts'
import { WEIGHTS } from './weights.ts'

/** What composers make slides of by themselves, in the order they are asked. */
const COMPOSERS: Composer[] = [agenda, requestedLayout, illustrated, summary, mediaLinks, example, contact, sources]
/** Composers of the layouts that have no composition. */
const ASKABLE: Record<string, Composer[]> = { sources: [sources], contact: [contact], example: [example] }
/** Longest paragraph right before code that is taken for its lead-in, in words. */
const SHORT = 24
/** Emoji that speak for something, and those that speak against. */
const FOR = /^(?:👍|✅|🟢|➕|✔️?)/u
const AGAINST = /^(?:👎|❌|🔴|➖|🚫|✖️?)/u
/** Signs of an author's name at the end of a quotation. */
const DASH = /^\s*(?:[—–]|--?)\s*(?=\S)/u
/** End of what is quoted before a short line that names its author. */
const SIGNED = /[.!?…»”"]\s+(?=[—–]\s*\p{Lu}[^.!?\n]{0,80}$)/u
/** Most words of a line below a quotation that names its author. */
const AUTHOR = 14

/**
 * Read what stands under a heading into units: each block with what belongs to it.
 *
 * @param blocks
 *   Blocks of a section, without the sections below.
 * @param file
 *   File of the page; told what fits on no slide.
 * @returns
 *   Units in the order of the page; each block is in exactly one.
 */
export function readUnits(blocks: RootContent[], scope: Scope, file: VFile): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < blocks.length;) {
    const unit = unitAt(blocks, at, scope, file)
    units.push(...asAsked(partsOf(unit, scope), unit.blocks))
    at += unit.blocks.length
  }
  return units
}

/** A unit that is too much for one slide, in parts. */
function partsOf(unit: Unit, scope: Scope): Unit[] {
  if (unit.kind === 'prose') return proseParts(unit, scope.phrases.sentences)
  if (unit.kind === 'list') return listParts(unit)
  return unit.kind === 'terms' ? termsParts(unit) : [unit]
}

/** Units as their author asks for them in a comment before: a title is for the first, what is kept together the last. */
function asAsked(units: Unit[], blocks: RootContent[]): Unit[] {
  const all = blocks.map((block) => (block.data as Data | undefined)?.asked)
  const { layout, title } = all.find((asked) => asked?.layout || asked?.title) ?? {}
  const isKept = all.some((asked) => asked?.isKept)
  return units.map((unit, index) => {
    const named = title && index === 0 ? { title: [{ type: 'text' as const, value: title }] } : {}
    const asked = { ...unit.asked, ...(layout && { layout }), ...named, isByAuthor: true as const }
    return {
      ...(layout || named.title ? withTitle({ ...unit, asked }) : unit),
      ...(isKept && index === units.length - 1 && { isKept }),
    }
  })
}

/** What is made already gets its title on its first slide. */
function withTitle(unit: Unit): Unit {
  const title = unit.asked?.title
  if (unit.kind !== 'made' || !title) return unit
  const ways = unit.ways.map((way) => ({
    ...way,
    slides: way.slides.map((slide, at) => (at ? slide : named(slide, title))),
  }))
  return { ...unit, ways }
}

function named(slide: Slide, title: PhrasingContent[]): Slide {
  const at = slide.children.findIndex(({ type }) => type === 'heading')
  return at < 0 || slide.layout === 'statement'
    ? slide
    : { ...slide, children: slide.children.with(at, heading(title)) }
}

function unitAt(blocks: RootContent[], at: number, scope: Scope, file: VFile): Unit {
  const asked = (blocks[at]?.data as Data | undefined)?.asked?.layout
  const isFree = !asked || requestedLayout.takes(blocks, at, scope) > 0
  const isAgenda = agenda.takes(blocks, at, scope) > 0
  const opening = at === 0 && !isAgenda && isFree ? pillarOpening(blocks, scope) : 0
  if (opening) return slidesOf(prose, blocks.slice(0, opening), scope, file)
  const story = isFree || asked === 'example' ? exampleStory(blocks, at, scope) : undefined
  if (story) return storyUnit(blocks.slice(at, at + story.count), story, scope)
  const peers = isFree ? COMPOSERS : (ASKABLE[asked ?? ''] ?? [])
  const composer = peers.find((peer) => peer.takes(blocks, at, scope) > 0)
  if (composer) return made(composer, blocks, at, scope, file)
  const pictures = figure.takes(blocks, at, scope)
  if (pictures) return picturesUnit(blocks.slice(at, at + pictures))
  const comparison = comparisonAt(blocks, at)
  if (comparison) return comparison
  if (terms.takes(blocks, at, scope)) return termsUnit(blocks, at, scope)
  const run = ledAlike(blocks, at)
  if (run) return run
  if (isFree && question.takes(blocks, at, scope)) return made(question, blocks, at, scope, file)
  const leads = leadsAt(blocks, at)
  const lead = blocks[at] as Paragraph
  const main = blocks[at + leads] as RootContent
  const taken = blocks.slice(at, at + leads + 1)
  const base = { blocks: taken, ...(leads && !lead.data?.isCodeTitle && { lead }) }
  if (main.type === 'containerDirective') return calloutUnit(main, base)
  if (main.type === 'blockquote') return quoteUnit(main, base, blocks[at + leads + 1], scope)
  if (main.type === 'code') {
    warnOfCut(main, file)
    return codeUnit(main, blocks, at, leads, base)
  }
  if (main.type === 'table') return { ...base, kind: 'table', table: main as Table }
  if (main.type === 'list') return listUnit(main, base)
  if (main.type === 'paragraph')
    return { kind: 'prose', blocks: [main], sentences: sentencesOf(main, scope.phrases.sentences) }
  return { kind: 'prose', blocks: [main], sentences: [] }
}

function storyUnit(blocks: RootContent[], { title, told }: ExampleStory, scope: Scope): Unit {
  return { kind: 'prose', blocks, sentences: sentencesOf(told, scope.phrases.sentences), asked: { title } }
}

function made(composer: Composer, blocks: RootContent[], at: number, scope: Scope, file: VFile): Unit {
  return slidesOf(composer, blocks.slice(at, at + composer.takes(blocks, at, scope)), scope, file)
}

/** A pillar without text shows its heading. */
function pillarOpening(blocks: RootContent[], { isPillar }: Scope): number {
  return isPillar && blocks[0]?.type === 'heading' ? 1 : 0
}

function slidesOf(composer: Composer, taken: RootContent[], scope: Scope, file: VFile): Unit {
  const slides = composer.compose(taken, scope).flatMap((slide) => fit(slide, file))
  return { kind: 'made', blocks: taken, ways: [{ slides, cost: WEIGHTS.slide * slides.length }] }
}

/** How many lines lead to the block that comes after them. */
function leadsAt(blocks: RootContent[], at: number): number {
  const [block, below, next] = blocks.slice(at, at + 3)
  if (block?.type !== 'paragraph') return 0
  const names = below?.type === 'paragraph' && below.data?.isCodeTitle ? 1 : 0
  const target = names ? next : below
  const isLed = ['list', 'code', 'table', 'blockquote', 'containerDirective'].includes(target?.type ?? '')
  if (!isLed) return 0
  if (isLead(block)) return 1 + names
  return isShort(block) && target?.type === 'code' ? 1 + names : 0
}

function isShort(block: RootContent): boolean {
  const words = wordCount(textOf(block))
  return words > 0 && words <= SHORT
}

type Led = Pick<Unit, 'blocks' | 'lead'>

function picturesUnit(blocks: RootContent[]): PicturesUnit {
  const at = blocks.findIndex((block) => picturesIn(block).length)
  const [lead, below] = [blocks[at - 1], blocks[at + 1]]
  const pictures = picturesIn(blocks[at])
  const title = pictures.length === 1 ? pictures[0]?.title : undefined
  const caption = below?.type === 'paragraph' ? below.children : title ? [{ type: 'text' as const, value: title }] : []
  return {
    kind: 'pictures',
    blocks,
    pictures,
    ...(lead?.type === 'paragraph' && { lead }),
    ...(caption.length && { caption }),
  }
}

function calloutUnit(directive: ContainerDirective, base: Led): Unit {
  const label = directive.children.find(isCalloutLabel)
  return {
    ...base,
    kind: 'callout',
    callout: calloutKind((kind) => kind === directive.name.toLowerCase()),
    ...(label && { label: label.children }),
    children: flatten(directive.children.filter((child) => child !== label)),
  }
}

/** Callouts within callouts are part of them. */
function flatten(children: RootContent[]): BlockContent[] {
  return children.flatMap((child) =>
    child.type === 'containerDirective' ? flatten(child.children) : [child as BlockContent],
  )
}

function quoteUnit(quote: Blockquote, base: Led, next: RootContent | undefined, scope: Scope): Unit {
  const kind = noteKind(quote, scope)
  const children = quote.children as BlockContent[]
  if (kind) return { ...base, kind: 'callout', callout: kind, children }
  const inside = signed(children)
  if (inside.author) return { ...base, kind: 'quote', ...inside }
  const below = next?.type === 'paragraph' && wordCount(textOf(next)) <= AUTHOR ? signed([next]) : undefined
  if (!below?.author || below.children.length) return { ...base, kind: 'quote', children }
  return { ...base, blocks: [...base.blocks, next as RootContent], kind: 'quote', children, author: below.author }
}

/** What is quoted, and who said it: the last line where it stands after a dash, or is nothing but a link. */
function signed(children: BlockContent[]): { children: BlockContent[]; author?: PhrasingContent[] } {
  const last = children.at(-1)
  if (last?.type !== 'paragraph') return { children }
  const text = textOf(last)
  const end = SIGNED.exec(text)
  const from = end ? end.index + end[0].length : 0
  const before = children.slice(0, -1)
  const dash = DASH.exec(text.slice(from))?.[0].length
  const isLink = before.length > 0 && last.children.length === 1 && last.children[0]?.type === 'link'
  if (dash === undefined && !isLink) return { children }
  const author = trimText(sliceText(last.children, from + (dash ?? 0), text.length))
  if (from === 0) return { children: before, author }
  return { children: [...before, { ...last, children: trimText(sliceText(last.children, 0, from)) }], author }
}

/** Columns that no slide shows are told of. */
function warnOfCut(code: Code, file: VFile): void {
  const [letters, most] = [lettersOf(closer(code, 0)), mostLetters()]
  if (letters > most && isInColumns(code.value, code.lang) && !isDrawn(code.value))
    report(file, 'wide-code', { letters, most }, code)
}

/** Code, its lead-in and the name of its file; what it prints, where that follows with a line that leads to it or none. */
function codeUnit(code: Code, blocks: RootContent[], at: number, leads: number, base: Led): CodeUnit {
  const title = blocks.slice(at, at + leads).find((block) => block.type === 'paragraph' && block.data?.isCodeTitle)
  const below = blocks[at + leads + 1]
  const isOutput = below?.type === 'code' && isPrinted(below) && !isPrinted(code)
  return {
    ...base,
    kind: 'code',
    code,
    ...(title && { file: textOf(title) }),
    ...(isOutput && { output: below, blocks: [...base.blocks, below] }),
  }
}

function termsUnit(blocks: RootContent[], at: number, scope: Scope): Unit {
  const { count, lead, lines } = termsFrom(blocks, at, scope)
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

/** Lists whose items are « Term: … » or are led by strong words are terms. */
function listUnit(list: List, base: Led): Unit {
  const found = isTaskList(list) ? [] : list.children.map((item) => termOf(item.children))
  const are = found.filter((term) => term !== undefined)
  if (are.length === list.children.length && are.length >= 2)
    return { ...base, kind: 'terms', terms: are, ...(list.ordered && { isOrdered: true }) }
  return { ...base, kind: 'list', list }
}

/** Longest term, in words and letters. */
const TERM = { words: 5, letters: 40 }

function termOf(children: RootContent[]): Term | undefined {
  const [line, ...more] = children
  if (more.length || line?.type !== 'paragraph' || line.children.some(({ type }) => type === 'link')) return
  const { emoji, children: bare } = takeEmoji(line.children, ['start'])
  const text = textOf(bare)
  const [first] = trimText(bare)
  const strong = first?.type === 'strong' ? textOf(first).length : 0
  const colon = /^[^:：.!?]{1,60}?(?=[\s\u00A0\u202F]*[:：](?:\s|$))/u.exec(text)?.[0].length ?? 0
  const length = strong || colon
  const label = text.slice(0, length)
  if (!length || wordCount(label) > TERM.words || label.length > TERM.letters) return
  const behind = /^[\s\u00A0\u202F]*[:：–—.]?\s*/u.exec(text.slice(length))?.[0].length ?? 0
  const said = trimText(sliceText(bare, length + behind, text.length))
  if (!said.length) return
  return { ...(emoji && { emoji }), label: trimText(sliceText(bare, 0, length)), text: said }
}

/** Lines that speak for something, and against it: a list of such, or paragraphs. */
function comparisonAt(blocks: RootContent[], at: number): ComparisonUnit | undefined {
  const block = blocks[at]
  const isLed = isLead(block) && blocks[at + 1]?.type === 'list'
  const list = isLed ? blocks[at + 1] : block
  const base = isLed ? { lead: block as Paragraph } : {}
  if (list?.type === 'list') {
    const sides = list.children.map(({ children: [line, ...more] }) =>
      line?.type === 'paragraph' && !more.length ? sideOf(line.children) : undefined,
    )
    const are = sides.filter((side) => side !== undefined)
    if (are.length === sides.length && areBoth(are))
      return { kind: 'comparison', blocks: blocks.slice(at, at + (isLed ? 2 : 1)), ...base, sides: are }
    return
  }
  const sides: ComparisonUnit['sides'] = []
  let next = at
  for (let line = blocks[next]; line?.type === 'paragraph'; line = blocks[++next]) {
    const lines = linesOf(line.children).map(sideOf)
    if (lines.some((side) => side === undefined)) break
    sides.push(...lines.filter((side) => side !== undefined))
  }
  return areBoth(sides) ? { kind: 'comparison', blocks: blocks.slice(at, next), sides } : undefined
}

function areBoth(sides: ComparisonUnit['sides']): boolean {
  return sides.some(({ isFor }) => isFor) && sides.some(({ isFor }) => !isFor)
}

function linesOf(children: PhrasingContent[]): PhrasingContent[][] {
  const text = textOf(children)
  let from = 0
  return text.split('\n').map((line) => {
    const piece = trimText(sliceText(children, from, from + line.length))
    from += line.length + 1
    return piece
  })
}

function sideOf(line: PhrasingContent[]): ComparisonUnit['sides'][number] | undefined {
  const { emoji, children } = takeEmoji(line, ['start'])
  if (emojiIn(emoji).length !== 1 || !(FOR.test(emoji) || AGAINST.test(emoji)) || !textOf(children).trim()) return
  return { emoji, isFor: FOR.test(emoji), children: trimText(children) }
}
