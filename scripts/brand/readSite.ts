import type { VFile } from 'vfile'
import type { Brand, Place, Told } from './brand.ts'
import { location } from 'vfile-location'
import { emptyBrand } from './brand.ts'
import { readSiteStyles } from './readSiteStyles.ts'
import { say } from './say.ts'
import { type Part, siteLiterals } from './siteLiterals.ts'

/** Most presets of which one tells where the site's own style sheets are. */
const PRESETS = 8
/** Longest line at the foot of slides, in characters. */
const FOOTER = 60

/**
 * Read what a Docusaurus site says of itself: its settings are code, which is read and never run.
 *
 * @param file
 *   File with the text of the settings; gets a message for what only running it would tell.
 * @param readSheet
 *   Reads a style sheet by its path, told from the settings; nothing where there is none.
 * @returns
 *   Name, logo, icon, foot, colours and fonts.
 */
export function readSite(file: VFile, readSheet: (path: string) => VFile | undefined): Brand {
  const brand = emptyBrand()
  const { toPoint } = location(file)
  const placeOf = (offset: number): Place => {
    const { line = 1, column = 1 } = toPoint(offset) ?? {}
    return { path: file.path, line, column }
  }
  let partAt: (way: ReadonlyArray<string | number>) => Part | undefined
  try {
    partAt = siteLiterals(String(file.value))
  } catch {
    say(file, 'brand-site', { id: 'site-not-read' }, placeOf(0))
    return brand
  }
  const told = (...way: Array<string | number>): Told | undefined => {
    const part = partAt(way)
    // `null` and `false` say nothing, and are written out.
    if (!part || (part.literal === undefined && part.node.type === 'Literal')) return
    const at = placeOf(part.node.start)
    if (part.literal === undefined) {
      say(file, 'brand-site', { id: 'not-written-out', name: way.join('.') }, at)
      return
    }
    return part.literal.trim() ? { value: part.literal.trim(), at } : undefined
  }
  const name = told('title')
  if (name) brand.name = name
  const icon = told('favicon')
  // Browsers show what slides and papers cannot.
  if (icon && !icon.value.endsWith('.ico')) brand.icon = icon
  const logo = ['themeConfig', 'navbar', 'logo']
  if (partAt(logo)) {
    const [light, dark] = [told(...logo, 'src'), told(...logo, 'srcDark')]
    const alt = partAt([...logo, 'alt'])?.literal
    brand.logo = { ...(light && { light }), ...(dark && { dark }), ...(alt && { alt }) }
  }
  const footer = told('themeConfig', 'footer', 'copyright')
  const said = footer?.value
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&copy;', '©')
    .trim()
  if (footer && said && [...said].length <= FOOTER) brand.footer = { ...footer, value: said }
  for (const { value, at } of sheetPaths(partAt, told)) {
    const sheet = readSheet(value)
    if (!sheet) {
      say(file, 'brand-site', { id: 'sheet-not-read', path: value }, at)
      continue
    }
    readSiteStyles(sheet, brand)
  }
  return brand
}

/** Paths of the site's own style sheets, told from its settings. */
function sheetPaths(
  partAt: (way: ReadonlyArray<string | number>) => Part | undefined,
  told: (...way: Array<string | number>) => Told | undefined,
): Told[] {
  return Array.from({ length: PRESETS }, (_, preset) => ['presets', preset, 1, 'theme', 'customCss']).flatMap((way) => {
    const node = partAt(way)?.node
    const ways = node?.type === 'ArrayExpression' ? node.elements.map((_, at) => [...way, at]) : [way]
    return ways.flatMap((one) => told(...one) ?? [])
  })
}
