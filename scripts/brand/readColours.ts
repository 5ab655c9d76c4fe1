import type { Brand, ColourRole, Told } from './brand.ts'
import type { BrandSource } from './brandSource.ts'
import { isMap, isSeq, type YAMLMap } from 'yaml'
import { colourIn } from './colourIn.ts'

/** Keys of `color`; those that mean nothing on slides are known, and no more. */
const KNOWN =
  'palette foreground background primary secondary tertiary success info warning danger light dark link'.split(' ')
/** Theme colours, and what each is for. */
const ROLES: Record<string, ColourRole> = {
  primary: 'primary',
  secondary: 'secondary',
  tertiary: 'tertiary',
  warning: 'warning',
  danger: 'danger',
}
/** Grounds and inks: in the light look, and in the dark one. */
const GROUNDS: Record<string, [light: ColourRole, dark: ColourRole]> = {
  background: ['paper', 'darkPaper'],
  foreground: ['ink', 'darkInk'],
}
/** How often a colour may lead to another. */
const DEEPEST = 8

/** Read `color` of a `_brand.yml`. */
export function readColours(source: BrandSource, top: YAMLMap): Pick<Brand, 'colours' | 'palette'> {
  const colours: Brand['colours'] = {}
  const all = source.map(top, 'color')
  if (!all) return { colours, palette: [] }
  source.knowsOnly(all, KNOWN, 'color.')
  const named = source.map(all, 'palette')

  /** A colour as CSS has it, or the name of another: of the palette, or of the theme. */
  const colourOf = (node: unknown, depth = 0): Told | undefined => {
    const text = source.text(node)
    if (!text) {
      sayNoText(source, node)
      return
    }
    const { value, at } = text
    const other = source.get(named, value) ?? source.get(all, value)
    if (other !== undefined && other !== node && depth < DEEPEST) {
      const found = colourOf(isMap(other) ? source.get(other, 'light') : other, depth + 1)
      return found && { value: found.value, at }
    }
    const colour = colourIn(value)
    if (colour) return { value: colour, at }
    source.wrong(node, { id: 'no-colour', value })
    return
  }
  const set = (role: ColourRole, node: unknown): void => {
    const colour = node === undefined ? undefined : colourOf(node)
    if (colour) colours[role] = colour
  }

  const palette = source.entries(named).flatMap(({ name, value }) => {
    const colour = colourOf(value)
    return colour ? [{ name, colour: colour.value }] : []
  })
  for (const { name, value } of source.entries(all)) {
    const isBoth = isMap(value) && (value.has('light') || value.has('dark'))
    const light = isBoth ? source.get(value, 'light') : value
    const role = ROLES[name] ?? GROUNDS[name]?.[0]
    if (role) set(role, light)
    const dark = GROUNDS[name]?.[1]
    if (dark && isBoth) set(dark, source.get(value, 'dark'))
  }
  return { colours, palette }
}

/** Say of a value that is no text why it is no colour. */
function sayNoText(source: BrandSource, node: unknown): void {
  const comment = source.commentAt(node)
  if (comment !== undefined && colourIn(`#${comment}`))
    source.wrong(node, { id: 'comment-colour', value: `#${comment}` })
  else if (isMap(node) || isSeq(node)) source.wrong(node, { id: 'no-colour' })
}
