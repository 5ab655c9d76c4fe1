import type { Code } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Offer } from '../composition.ts'
import type { CodeUnit } from '../unit.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { isInColumns, isTyped } from '../../../text/isInColumns.ts'
import { lineMarks, writtenMarks } from '../../../text/lineMarks.ts'
import { boxHeight, boxWidth, geometry } from '../../../tokens/geometry.ts'
import { closer } from '../../fit/closer.ts'
import { setParagraph } from '../../measure/textHeight.ts'
import { type Led, leadTitles } from '../leadTitles.ts'
import { CODE, codeHeight, isWhole, panelCode } from '../panelCode.ts'
import { roomBelow, stretched } from '../stretched.ts'

/** Most lines that are read from afar. */
const LINES = 12
/** Running text, and largest letters of the panel, in px. */
const SIZES = { least: 32, most: 36 }
const MOST = 42

/** What a program prints, or what is typed at a prompt: its columns are never broken. */
export const terminal: Composition = {
  name: 'terminal',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'code' || unit.output || !isSession(unit.code)) return []
    return leadTitles(unit, scope).flatMap((led) => offer(led, unit) ?? [])
  },
}

function isSession({ value, lang }: Code): boolean {
  return isInColumns(value, lang) || isTyped(value.split('\n')[0] ?? '')
}

function offer({ title, lead }: Led, unit: CodeUnit): Offer | undefined {
  const code = closer(unit.code, widthOf() / CODE.least)
  if (!isWhole(code.value, widthOf())) return
  const isLong = code.value.split('\n').length > LINES
  return {
    composition: 'terminal',
    count: 1,
    ...(title && { title }),
    body: [...(lead ? [component('LeadIn', [paragraph(lead.children)])] : []), withPrompts(code)],
    sizes: SIZES,
    code: { least: CODE.least, most: MOST, of: sizeOf },
    measure: (slide) => stretched(slide, heightOf(slide, slide.frontmatter.code ?? CODE.least)),
    badness: isLong ? 0.2 : 0,
    ...(unit.file && { frontmatter: { file: unit.file } }),
  }
}

/** What is typed stands out as marked lines do, where its author marks none. */
function withPrompts(code: Code): Code {
  const lines = code.value.split('\n')
  if (lineMarks(code.meta ?? '', lines.length).length) return code
  const typed = lines.flatMap((line, at) => (isTyped(line) ? [{ from: at + 1, to: at + 1 }] : []))
  return { ...code, meta: typed.length ? writtenMarks([typed]) : null }
}

function widthOf(): number {
  return geometry.frame.width - boxWidth(geometry.panel.box)
}

function codesOf({ children }: Slide): string[] {
  return children.filter((child): child is Code => child.type === 'code').map(({ value }) => value)
}

function sizeOf(slide: Slide): number {
  const height = roomBelow(slide) - heightOf(slide, 0)
  return Math.min(MOST, panelCode(codesOf(slide), { width: widthOf(), height }))
}

function heightOf(slide: Slide, code: number): number {
  const { frame, panel, leadIn } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const leads = slide.children
    .filter((child) => child.type === 'component')
    .map((child) => setParagraph(child, 'text', size, leadIn.line, frame.width) + frame.gap)
  const letters = code > 0 ? codeHeight(codesOf(slide), code, widthOf()) : 0
  return letters + boxHeight(panel.box) + leads.reduce((sum, one) => sum + one, 0)
}
