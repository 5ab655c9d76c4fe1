import type { Code, PhrasingContent } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Measured } from '../composition.ts'
import type { CodeUnit, Unit } from '../unit.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { isInColumns } from '../../../text/isInColumns.ts'
import { lineMarks, writtenMarks } from '../../../text/lineMarks.ts'
import { textOf } from '../../../text/textOf.ts'
import { boxHeight, frameHeight, geometry } from '../../../tokens/geometry.ts'
import { eyebrowHeight } from '../../measure/slideHeight.ts'
import { setTextHeight } from '../../measure/textHeight.ts'
import { CODE, codeHeight, codesIn, isWhole, narrowPanelWidth, panelCode } from '../panelCode.ts'

/** Lines of each, at most, and share of them that both have. */
const LINES = 6
const ALIKE = 0.5
/** Labels, in px, and their words. */
const SIZES = { least: 28, most: 36 }
const LABEL = 20

/** Two pieces of code that are alike, one below the other, each with the line that leads to it; what differs is marked. */
export const beforeAfter: Composition = {
  name: 'before-after',
  offers: (units, at) => {
    const [before, after] = units.slice(at, at + 2)
    if (!isPiece(before) || !isPiece(after) || !areAlike(before.code, after.code)) return []
    return [
      {
        composition: 'before-after',
        count: 2,
        body: [label(before.lead), before.code, label(after.lead), marked(after.code, before.code)],
        sizes: SIZES,
        code: { least: CODE.least, most: 40, of: (slide) => panelCode(codesIn(slide), roomOf(slide)) },
        measure,
      },
    ]
  },
}

type Piece = CodeUnit & { lead: NonNullable<CodeUnit['lead']> }

function isPiece(unit: Unit | undefined): unit is Piece {
  if (unit?.kind !== 'code' || !unit.lead || unit.output) return false
  const { value, lang } = unit.code
  const lines = value.split('\n').length
  return (
    lines <= LINES &&
    isWhole(value, narrowPanelWidth()) &&
    !isInColumns(value, lang) &&
    textOf(unit.lead).split(/\s+/).length <= LABEL
  )
}

function areAlike(before: Code, after: Code): boolean {
  const [one, other] = [before, after].map(({ value }) => value.split('\n').map((line) => line.trim()))
  if (!one || !other || before.value === after.value) return false
  const shared = one.filter((line) => line && other.includes(line)).length
  return shared >= Math.max(one.length, other.length) * ALIKE
}

/** Code whose lines that the other lacks are marked; marks of its author stay. */
function marked(code: Code, other: Code): Code {
  const lines = code.value.split('\n')
  if (lineMarks(code.meta ?? '', lines.length).length) return code
  const others = new Set(other.value.split('\n').map((line) => line.trim()))
  const own = lines.flatMap((line, at) =>
    line.trim() && !others.has(line.trim()) ? [{ from: at + 1, to: at + 1 }] : [],
  )
  return { ...code, meta: own.length ? writtenMarks([own]) : null }
}

function label({ children }: { children: PhrasingContent[] }): ReturnType<typeof component> {
  return component('LeadIn', [paragraph(children)])
}

/** Room for both pieces: each has half of the slide. */
function roomOf(slide: Slide): { width: number; height: number } {
  const codes = codesIn(slide).map((value) => value.split('\n').length)
  const { narrowPanel, beforeAfter: look } = geometry
  const half = (frameHeight() - namesHeight(slide)) / 2 - look.gap - boxHeight(narrowPanel.box)
  const share = codes.reduce((sum, lines) => sum + lines, 0) / Math.max(...codes)
  return { width: narrowPanelWidth(), height: half * share }
}

/** Height of the section's name, which stands as an eyebrow does, and of what is above it. */
function namesHeight({ frontmatter, children }: Slide): number {
  const { frame, eyebrow } = geometry
  const heading = children.find(({ type }) => type === 'heading')
  const lines = [frontmatter.eyebrow, heading && textOf(heading)].filter((line) => line !== undefined)
  return lines.reduce((sum, line) => sum + eyebrowHeight(line, frame.width) + eyebrow.overlap + 6, 0)
}

function measure(slide: Slide): Measured {
  const { rail, narrowPanel, beforeAfter: look } = geometry
  const { size = SIZES.least, code = CODE.least } = slide.frontmatter
  const labels = slide.children
    .filter((child) => child.type === 'component')
    .map((child) => setTextHeight(textOf(child), 'head', size, look.line, rail.width))
  const codes = codesIn(slide).map(
    (value) => codeHeight([value], code, narrowPanelWidth()) + boxHeight(narrowPanel.box),
  )
  const rows = 2 * (Math.max(...labels, ...codes) + look.gap)
  return { needed: namesHeight(slide) + rows, room: frameHeight(), fill: 0.97 }
}
