import type { Code } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { CodeUnit, Unit } from '../unit.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { isInColumns } from '../../../text/isInColumns.ts'
import { boxHeight, geometry } from '../../../tokens/geometry.ts'
import { codeExtent } from '../../measure/codeLines.ts'
import { leadHeight } from '../led.ts'
import { type Led, leadTitles } from '../leadTitles.ts'
import { isPrinted } from '../isPrinted.ts'
import { codeBlocks, evenParts } from '../codeBlocks.ts'
import { codePart } from '../../fit/codePart.ts'
import { beforeAfter } from './beforeAfter.ts'
import { CODE, codeHeight, codesIn, isWhole, panelCode, panelWidth } from '../panelCode.ts'
import { roomBelow, sharing } from '../stretched.ts'

/** Lines of each of two pieces that share a slide, of what it is made for, most of a part of more, and most. */
const LINES = { short: 4, few: 6, part: 12, most: 16 }
/** Most slides of one piece of code, and how many more than the fewest are tried. */
const MOST = 12
const MORE = 4
/** Least code of two pieces that share a slide, in px. */
const PAIR = 28
/** Running text, in px. Code has the room first: what it leaves makes the line above a single piece larger than usual. */
const SIZES = { least: 32, usual: 36, most: geometry.leadIn.largest }
/** How far more lines are from what it is made for, and lines that are broken. */
const BADNESS = { many: 0.2, broken: 0.15 }

/** A few lines of code, as large as the longest allows, and what they print. */
export const codeLarge: Composition = {
  name: 'code-large',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'code' || (isInColumns(unit.code.value, unit.code.lang) && !unit.output)) return []
    const next = units[at + 1]
    const leads = leadTitles(unit, scope)
    const lines = unit.code.value.split('\n').length
    if (lines > LINES.most && !unit.output)
      return partsOf(unit.code, lines).flatMap((parts) => leads.map((led) => inParts(led, unit, parts)))
    const alone = leads.map((led) => offer(led, unit, []))
    const both = isOutputOf(next, unit) ? leads.map((led) => offer(led, unit, [next])) : []
    // The line of the first stands above it, as that of the second does: as the title it would name both.
    const labelled = leads.filter(({ lead }) => lead)
    const areTwo = isShort(unit) && isShort(next) && !beforeAfter.offers(units, at, scope).length
    const pair = areTwo ? labelled.map((led) => offer(led, unit, [next])) : []
    return [...alone, ...both, ...pair].filter((one) => one !== undefined)
  },
}

/** A few lines of code, and the line that leads to them: two such share a slide. */
function isShort(unit: Unit | undefined): unit is CodeUnit {
  if (unit?.kind !== 'code' || !unit.lead || unit.output || unit.file || isPrinted(unit.code)) return false
  return unit.code.value.split('\n').length <= LINES.short && codeExtent(unit.code.value) * PAIR <= panelWidth()
}

/** What a command prints, said in a sentence of its own. */
function isOutputOf(next: Unit | undefined, { code, output }: CodeUnit): next is CodeUnit {
  return next?.kind === 'code' && !output && !next.output && !next.file && isPrinted(next.code) && !isPrinted(code)
}

function offer({ title, lead }: Led, unit: CodeUnit, more: CodeUnit[]): Offer | undefined {
  const blocks = [unit.code, ...(unit.output ? [unit.output] : []), ...more.map(({ code }) => code)]
  const lines = blocks.reduce((sum, { value }) => sum + value.split('\n').length, 0)
  if (lines > LINES.most) return
  const isBroken = blocks.some(({ value }) => !isWhole(value, panelWidth()))
  // Columns are never broken.
  if (isBroken && blocks.some(({ value, lang }) => isInColumns(value, lang))) return
  const leads = more.flatMap((one) =>
    one.lead ? [component('LeadIn', [paragraph(one.lead.children)], isPrinted(one.code) ? { output: true } : {})] : [],
  )
  const [first, ...below] = blocks
  return {
    composition: 'code-large',
    count: 1 + more.length,
    ...(title && { title }),
    body: [
      ...(lead ? [component('LeadIn', [paragraph(lead.children)])] : []),
      ...(first ? [first] : []),
      ...leads,
      ...below,
    ],
    sizes: { least: SIZES.least, most: lead && !leads.length ? SIZES.most : SIZES.usual },
    code: { least: CODE.least, most: CODE.most, of: sizeOf },
    measure,
    badness: (lines > LINES.few + 2 * more.length ? BADNESS.many : 0) + (isBroken ? BADNESS.broken : 0),
    ...(unit.file && { frontmatter: { file: unit.file } }),
  }
}

/** Ways to part code that is too long for a slide: between blocks, as evenly as these allow. */
function partsOf(code: Code, lines: number): Code[][] {
  const starts = codeBlocks(code.value.split('\n'), LINES.part)
  const lengths = starts.map((start, index) => (starts[index + 1] ?? lines) - start)
  const fewest = Math.ceil(lines / LINES.part)
  return Array.from({ length: MORE }, (_, more) => fewest + more)
    .filter((count) => count <= MOST && count <= starts.length)
    .map((count) => evenParts(lengths, count).map((block) => starts[block] ?? 0))
    .map((places) => places.map((from, index) => codePart(code, from, places[index + 1] ?? lines)))
    .filter((parts) => parts.every(({ value }) => value.split('\n').length <= LINES.part))
    .slice(0, 2)
}

function inParts(led: Led, unit: CodeUnit, parts: Code[]): Offer {
  const [first, ...further] = parts.map((code, no) => ({
    ...(offer(no ? { ...led, lead: undefined } : led, { ...unit, code }, []) as Offer),
    part: { no: no + 1, of: parts.length },
  }))
  return { ...(first as Offer), further }
}

/** Size of the code, whatever the line above it gains. */
function sizeOf(slide: Slide): number {
  const size = Math.min(SIZES.usual, slide.frontmatter.size ?? SIZES.least)
  const usual = { ...slide, frontmatter: { ...slide.frontmatter, size } }
  const height = roomBelow(usual) - heightOf(usual, 0)
  const code = panelCode(codesIn(slide), { width: panelWidth(), height })
  return isPair(slide) ? Math.max(PAIR, code) : code
}

function measure(slide: Slide): Measured {
  const height = heightOf(slide, slide.frontmatter.code ?? CODE.least)
  const panels = codesIn(slide).length
  return sharing(slide, height, panels / (panels + 1))
}

/** Whether two pieces stand below each other, each with the line that leads to it. */
function isPair(slide: Slide): boolean {
  const second = slide.children.at(-2)
  return second?.type === 'component' && !second.attributes['output'] && codesIn(slide).length > 1
}

/** Least height of all below the title, in px. */
function heightOf(slide: Slide, code: number): number {
  const { frame, panel, codePair } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const codes = codesIn(slide)
  const letters = code > 0 ? codeHeight(codes, code, panelWidth()) : 0
  const leads = leadHeight(slide, size)
  if (isPair(slide)) return letters + 2 * boxHeight(codePair.box) + leads - 2 * (frame.gap - codePair.gap) + frame.gap
  const between = slide.children.at(-2)?.type === 'component' ? frame.gap : 0
  return letters + codes.length * boxHeight(panel.box) + leads + between
}
