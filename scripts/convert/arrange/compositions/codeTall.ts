import type { PhrasingContent } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Offer } from '../composition.ts'
import type { Scope } from '../../compose/composer.ts'
import type { CodeUnit } from '../unit.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { isInColumns } from '../../../text/isInColumns.ts'
import { textOf } from '../../../text/textOf.ts'
import { boxHeight, frameHeight, geometry } from '../../../tokens/geometry.ts'
import { extentOf } from '../../measure/lineCount.ts'
import { textLines } from '../../measure/textHeight.ts'
import { headHeight } from '../framed.ts'
import { leadHeight } from '../led.ts'
import { type Led, leadTitles } from '../leadTitles.ts'
import { CODE, codeHeight, codesIn, isWhole, narrowPanelWidth, panelCode } from '../panelCode.ts'

/** Lines of code, and most that is still whole on one slide. */
const LINES = { least: 7, most: 17 }
/** Running text of the rail, and its title, in px; most lines of that. */
const SIZES = { least: 30, most: 36 }
const HEAD = { least: 34, most: 54, lines: 5 }

/** A whole function, title and lead-in in a rail beside it. */
export const codeTall: Composition = {
  name: 'code-tall',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'code' || unit.output || isInColumns(unit.code.value, unit.code.lang)) return []
    const lines = unit.code.value.split('\n').length
    if (lines < LINES.least || lines > LINES.most || !isWhole(unit.code.value, narrowPanelWidth())) return []
    return leadTitles(unit, scope).flatMap((led) => offer(led, unit, scope) ?? [])
  },
}

function offer({ title, lead }: Led, unit: CodeUnit, scope: Scope): Offer | undefined {
  const head = headOf(title ?? scope.heading)
  if (!head) return
  return {
    composition: 'code-tall',
    count: 1,
    ...(title && { title }),
    body: [...(lead ? [component('LeadIn', [paragraph(lead.children)])] : []), unit.code],
    sizes: SIZES,
    headOf: () => head,
    code: {
      least: CODE.least,
      most: CODE.most,
      of: (slide) => panelCode(codesIn(slide), { width: narrowPanelWidth(), height: panelHeight() }),
    },
    measure,
    ...(unit.file && { frontmatter: { file: unit.file } }),
  }
}

/** Largest title that has room in the rail; none where a word of it would be broken. */
function headOf(title: PhrasingContent[]): number | undefined {
  const text = textOf(title)
  const { least: word } = extentOf([{ text, face: 'head' }])
  for (let size: number = HEAD.most; size >= HEAD.least; size -= 2)
    if (word * size <= geometry.rail.width && textLines(text, 'head', size, geometry.rail.width) <= HEAD.lines)
      return size
  return undefined
}

function panelHeight(): number {
  return frameHeight() - boxHeight(geometry.narrowPanel.box)
}

function measure(slide: Slide): ReturnType<Offer['measure']> {
  const { rail, narrowPanel } = geometry
  const { size = SIZES.least, code = CODE.least } = slide.frontmatter
  const beside = headHeight(slide, rail.width) + leadHeight(slide, size, rail.width)
  const codes = boxHeight(narrowPanel.box) + codeHeight(codesIn(slide), code, narrowPanelWidth())
  return { needed: Math.max(beside, codes), room: frameHeight(), fill: 0.97 }
}
