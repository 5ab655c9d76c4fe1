import type { Picture } from '../deck/picture.ts'
import type { FormulaProblem } from '../deck/problems.ts'
import { contentHash } from './drawingTools.node.ts'
import { drawFormula, INK, ROOM, roomOf, TOO_MANY } from './formula.ts'

/** Highest above the base line and deepest below it, in em: more would touch the lines around. */
const MOST = { ascent: 1.25, depth: 0.5 }
/** Units of the sheet for an em, and between formulas. */
const UNITS = { em: 40, gap: 10 }

/** A formula within a text: its place on a sheet that all of a page share. */
export interface InlineFormula {
  picture: Picture
  /** View of the sheet that shows it. */
  view: string
  /** Size in em, and what is below the base line. */
  width: number
  height: number
  depth: number
}

/**
 * Draw formulas that stand in texts, all on one sheet: readers ask for one file.
 *
 * @param formulas
 *   TeX of each.
 * @param ink
 *   Colour (default: that of the look).
 * @returns
 *   For each where it is on the sheet, or why it is not.
 */
export function formulaSheet(formulas: string[], ink = INK): Map<string, InlineFormula | { problem: FormulaProblem }> {
  const found = new Map<string, InlineFormula | { problem: FormulaProblem }>()
  const views: string[] = []
  const drawings: string[] = []
  const places: Array<[string, Omit<InlineFormula, 'picture'>]> = []
  let y = 0
  let widest = 0
  let room = ROOM
  for (const tex of new Set(formulas)) {
    const drawn = room > 0 ? drawFormula(tex, false, ink) : TOO_MANY
    room -= roomOf(drawn)
    if ('problem' in drawn) {
      found.set(tex, drawn)
      continue
    }
    const { svg, width, height, depth } = drawn
    if (height - depth > MOST.ascent || depth > MOST.depth) {
      found.set(tex, { problem: { id: 'too-high' } })
      continue
    }
    const view = `f${places.length + 1}`
    const [w, h] = [width * UNITS.em, height * UNITS.em].map((units) => Math.round(units * 100) / 100)
    views.push(`<view id="${view}" viewBox="0 ${y} ${w} ${h}"/>`)
    drawings.push(svg.replace(/width="[\d.]+ex" height="[\d.]+ex"/, `y="${y}" width="${w}" height="${h}"`))
    places.push([tex, { view, width, height, depth }])
    y += Math.ceil(h ?? 0) + UNITS.gap
    widest = Math.max(widest, Math.ceil(w ?? 0))
  }
  if (!places.length) return found
  const size = { width: widest, height: y }
  const content = `<svg xmlns="http://www.w3.org/2000/svg" width="${widest}" height="${y}" viewBox="0 0 ${widest} ${y}">${views.join('')}${drawings.join('')}</svg>\n`
  const hash = contentHash(content)
  const picture: Picture = { name: `formulas-${hash}.svg`, ...size, content, isSheet: true }
  for (const [tex, place] of places) found.set(tex, { picture, ...place })
  return found
}
