import type { Element } from 'xast'
import type { Colour, Outline, PresentationTheme } from '../presentation.ts'
import { x } from 'xastscript'
import { emu, share } from './units.ts'

/** Names by which slides call the first colours of a theme, as the master maps them. */
const MAPPED: Record<string, string> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }

/**
 * Write a colour: one of the theme by its name, so that it changes with the theme.
 *
 * @param colour
 *   Colour.
 * @param theme
 *   Theme of the presentation.
 * @returns
 *   `a:schemeClr` or `a:srgbClr`.
 */
export function colourOf({ hex, alpha = 1 }: Colour, { colours }: PresentationTheme): Element {
  const value = hex.toUpperCase()
  const [name] = Object.entries(colours).find(([, other]) => other.toUpperCase() === value) ?? []
  const seen = alpha < 1 ? [x('a:alpha', { val: share(alpha) })] : []
  return name ? x('a:schemeClr', { val: MAPPED[name] ?? name }, seen) : x('a:srgbClr', { val: value }, seen)
}

/**
 * Write what an area is filled with.
 *
 * @param fill
 *   Colour; nothing where what is behind shines through.
 * @param theme
 *   Theme of the presentation.
 * @returns
 *   `a:solidFill` or `a:noFill`.
 */
export function fillOf(fill: Colour | undefined, theme: PresentationTheme): Element {
  return fill ? x('a:solidFill', [colourOf(fill, theme)]) : x('a:noFill')
}

/**
 * Write a line: that around a shape, or at an edge of a cell.
 *
 * @param name
 *   Name of the element, such as `a:ln`.
 * @param outline
 *   Line; nothing where there is none.
 * @param theme
 *   Theme of the presentation.
 * @returns
 *   Element.
 */
export function lineOf(name: string, outline: Outline | undefined, theme: PresentationTheme): Element {
  if (!outline?.width) return x(name, [x('a:noFill')])
  return x(name, { w: emu(outline.width) }, [
    fillOf(outline.colour, theme),
    ...(outline.isDashed ? [x('a:prstDash', { val: 'dash' })] : []),
  ])
}
