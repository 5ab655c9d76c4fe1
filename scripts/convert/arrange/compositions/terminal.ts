import type { Code } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Offer } from '../composition.ts'
import type { CodeUnit } from '../unit.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { isDrawn, isInColumns, isTyped } from '../../../text/isInColumns.ts'
import { lineMarks, writtenMarks } from '../../../text/lineMarks.ts'
import { boxHeight, geometry } from '../../../tokens/geometry.ts'
import { closer, printed } from '../../fit/closer.ts'
import { codePart } from '../../fit/codePart.ts'
import { leftColumns } from '../../fit/leftColumns.ts'
import { codeExtent } from '../../measure/codeLines.ts'
import { leadHeight } from '../led.ts'
import { type Led, leadTitles } from '../leadTitles.ts'
import { CODE, codeHeight, codesIn, isWhole, panelCode, panelWidth } from '../panelCode.ts'
import { roomBelow, sharing } from '../stretched.ts'

/** Most lines of a slide, and of those that name the columns. */
const LINES = { most: 11, head: 3 }
/** Running text, and largest letters of the panel, in px. */
const SIZES = { least: 32, most: 36 }
const MOST = 42

/** What a program prints, or what is typed at a prompt: its columns are never broken. */
export const terminal: Composition = {
  name: 'terminal',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'code' || unit.output || !isSession(unit.code)) return []
    const code = shownOf(unit.code)
    if (!code) return []
    const parts = partsOf(withPrompts(code))
    return leadTitles(unit, scope).map((led) => {
      const [first, ...further] = parts.map((part, no) =>
        offer(no ? { ...led, lead: undefined } : led, unit, part, {
          ...(parts.length > 1 && { part: { no: no + 1, of: parts.length } }),
        }),
      )
      return { ...(first as Offer), ...(further.length && { further }) }
    })
  },
}

function isSession({ value, lang }: Code): boolean {
  return isInColumns(value, lang) || isTyped(value.split('\n')[0] ?? '')
}

/** Most letters of a line that is not broken. */
export function mostLetters(): number {
  return Math.floor((panelWidth() / CODE.least / codeExtent('0'.repeat(10))) * 10)
}

/** The code with its columns closer together, or the left ones of them; drawings that are too wide are none of these. */
function shownOf(code: Code): Code | undefined {
  const near = closer(code, panelWidth() / CODE.least)
  if (printedWidth(near.value) * CODE.least <= panelWidth()) return near
  return isDrawn(code.value) ? undefined : leftColumns(near, mostLetters())
}

/** Code that is longer than a slide in even parts: the lines that name its columns stand in each. */
function partsOf(code: Code): Code[] {
  const lines = code.value.split('\n')
  if (lines.length <= LINES.most) return [code]
  const names = isDrawn(code.value) ? 0 : lines.findIndex((line) => !isTyped(line) && /\p{Nd}/u.test(line))
  const head = names > 0 && names <= LINES.head ? names : 0
  const count = Math.ceil((lines.length - head) / (LINES.most - head))
  const bounds = Array.from({ length: count + 1 }, (_, no) => head + Math.round((no * (lines.length - head)) / count))
  return bounds.slice(1).map((to, no) => {
    if (no === 0) return codePart(code, 0, to)
    const part = codePart(code, bounds[no] ?? 0, to)
    if (!head) return part
    return {
      ...part,
      value: [...lines.slice(0, head), part.value].join('\n'),
      meta: codePart(code, 0, head).meta ?? null,
    }
  })
}

function offer({ title, lead }: Led, unit: CodeUnit, code: Code, more: Pick<Offer, 'part'>): Offer {
  return {
    composition: 'terminal',
    count: 1,
    ...(title && { title }),
    body: [...(lead ? [component('LeadIn', [paragraph(lead.children)])] : []), code],
    sizes: SIZES,
    code: { least: CODE.least, most: MOST, of: sizeOf },
    measure: (slide) => sharing(slide, heightOf(slide, slide.frontmatter.code ?? CODE.least), 0.5),
    ...(unit.file && { frontmatter: { file: unit.file } }),
    ...more,
  }
}

/** Width of the longest line that must be whole, in em: commands may go on below where that makes all of it too small. */
function printedWidth(value: string): number {
  return isWhole(value, panelWidth())
    ? codeExtent(value)
    : printed(value).length
      ? codeExtent(printed(value).join('\n'))
      : 1
}

/** What is typed stands out as marked lines do, where its author marks none. */
function withPrompts(code: Code): Code {
  const lines = code.value.split('\n')
  if (lineMarks(code.meta ?? '', lines.length).length) return code
  const typed = lines.flatMap((line, at) => (isTyped(line) ? [{ from: at + 1, to: at + 1 }] : []))
  return { ...code, meta: typed.length ? writtenMarks([typed]) : null }
}

function sizeOf(slide: Slide): number {
  const height = roomBelow(slide) - heightOf(slide, 0)
  const longest = Math.max(...codesIn(slide).map(printedWidth))
  return Math.min(MOST, panelCode(codesIn(slide), { width: panelWidth(), height }, geometry.panel.line, longest))
}

function heightOf(slide: Slide, code: number): number {
  const size = slide.frontmatter.size ?? SIZES.least
  const letters = code > 0 ? codeHeight(codesIn(slide), code, panelWidth()) : 0
  return letters + boxHeight(geometry.panel.box) + leadHeight(slide, size)
}
