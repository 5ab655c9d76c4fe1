import type { VFile } from 'vfile'
import type { Brand, ColourRole, Place, Told } from './brand.ts'
import type { FontRole } from '../tokens/brandFont.ts'
import type { CoverStyle } from '../tokens/look.ts'
import leven from 'leven'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { emptyBrand } from './brand.ts'
import { colourIn } from './colourIn.ts'
import { say } from './say.ts'

/** Keys of brand.yml, as its schema has them; those that mean nothing on slides are known, and no more. */
const KNOWN = {
  top: ['meta', 'logo', 'color', 'typography', 'defaults'],
  color: 'palette foreground background primary secondary tertiary success info warning danger light dark link'.split(
    ' ',
  ),
  logo: ['images', 'small', 'medium', 'large', 'path', 'alt'],
  typography: ['fonts', 'base', 'headings', 'monospace', 'monospace-inline', 'monospace-block', 'link'],
  fabrique: ['cover', 'motif', 'footer', 'licence', 'license'],
} as const
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
const FONT_ROLES: Record<string, FontRole> = { base: 'text', headings: 'head', monospace: 'mono' }
/** Weights by name, as CSS and brand.yml have them. */
const WEIGHTS: Record<string, number> = {
  thin: 100,
  'extra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  medium: 500,
  'semi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  black: 900,
}
const COVERS: readonly CoverStyle[] = ['dark', 'light', 'colour']
/** Longest line at the foot of slides, in characters. */
const FOOTER = 60
/** How often a colour may lead to another. */
const DEEPEST = 8

/**
 * Read a `_brand.yml`.
 *
 * @param file
 *   File with its text; gets the messages.
 * @returns
 *   What it says; what cannot be understood is left out.
 */
export function readBrandFile(file: VFile): Brand {
  const lines = new LineCounter()
  const document = parseDocument(String(file.value), { lineCounter: lines })
  const placeOf = (node: unknown): Place => {
    const { line, col } = lines.linePos((node as Node | undefined)?.range?.[0] ?? 0)
    return { path: file.path, line, column: col }
  }
  const [error] = document.errors
  if (error) {
    const [{ line, col } = { line: 1, col: 1 }] = error.linePos ?? []
    const reason = error.message.split(/ at line |\n/)[0] ?? ''
    say(file, 'brand-yaml', `This is no YAML, so nothing of it is used: ${reason}. Mend this line.`, {
      line,
      column: col,
    })
    return emptyBrand()
  }
  return new BrandReader(file, placeOf).read(document.contents)
}

/** Reads one file: all its parts say where they stand, and what is wrong with them. */
class BrandReader {
  readonly #file: VFile
  readonly #placeOf: (node: unknown) => Place
  readonly #brand: Brand = emptyBrand()
  #colours: YAMLMap | undefined

  constructor(file: VFile, placeOf: (node: unknown) => Place) {
    this.#file = file
    this.#placeOf = placeOf
  }

  read(top: unknown): Brand {
    if (top === null || top === undefined) return this.#brand
    if (!isMap(top)) {
      this.#wrong(top, 'has no keys. Write `color:`, `logo:` and so on, see docs/brand.md.')
      return this.#brand
    }
    this.#unknownKeys(top, KNOWN.top, '')
    this.#colours = mapAt(top, 'color')
    this.#readColours()
    this.#readLogo(top.get('logo', true))
    this.#readTypography(mapAt(top, 'typography'))
    this.#readMeta(mapAt(top, 'meta'))
    this.#readDefaults(mapAt(mapAt(top, 'defaults'), 'fabrique'))
    return this.#brand
  }

  #readMeta(meta: YAMLMap | undefined): void {
    const name = meta?.get('name', true)
    const named = isMap(name) ? (name.get('short', true) ?? name.get('full', true)) : name
    const text = this.#text(named)
    if (text) this.#brand.name = text
  }

  #readColours(): void {
    const all = this.#colours
    if (!all) return
    this.#unknownKeys(all, KNOWN.color, 'color.')
    for (const { key, value } of mapAt(all, 'palette')?.items ?? []) {
      const colour = this.#colour(value)
      if (colour) this.#brand.palette.push({ name: String(key), colour: colour.value })
    }
    for (const { key, value } of all.items) {
      const name = String(key)
      const role = ROLES[name]
      const grounds = GROUNDS[name]
      if (role) this.#setColour(role, isMap(value) ? value.get('light', true) : value)
      if (grounds && isMap(value)) {
        this.#setColour(grounds[0], value.get('light', true))
        this.#setColour(grounds[1], value.get('dark', true))
      } else if (grounds) this.#setColour(grounds[0], value)
    }
  }

  #setColour(role: ColourRole, node: unknown): void {
    const colour = node === undefined ? undefined : this.#colour(node)
    if (colour) this.#brand.colours[role] = colour
  }

  /** A colour as CSS has it, or the name of another: of the palette, or of the theme. */
  #colour(node: unknown, depth = 0): Told | undefined {
    const text = this.#text(node)
    if (!text) return
    const { value, at } = text
    const other = mapAt(this.#colours, 'palette')?.get(value, true) ?? this.#colours?.get(value, true)
    if (other !== undefined && other !== node && depth < DEEPEST) {
      const found = this.#colour(isMap(other) ? other.get('light', true) : other, depth + 1)
      return found && { value: found.value, at }
    }
    const colour = colourIn(value)
    if (colour) return { value: colour, at }
    this.#wrong(
      node,
      `is no colour. Write one such as \`"#136a54"\`, in quotes, or a name of \`color.palette\`.`,
      value,
    )
    return
  }

  #readLogo(logo: unknown): void {
    if (isScalar(logo)) {
      const light = this.#text(logo)
      if (light) this.#brand.logo = { light }
      return
    }
    if (!isMap(logo)) return
    this.#unknownKeys(logo, KNOWN.logo, 'logo.')
    const images = mapAt(logo, 'images')
    const whole = logo.has('path') ? logo : undefined
    const [main] = ['medium', 'large', 'small'].map((size) => logo.get(size, true)).filter(Boolean)
    const found = this.#variants(whole ?? main, images)
    if (found) this.#brand.logo = found
    const small = this.#variants(logo.get('small', true), images)
    const icon = small?.light ?? small?.dark
    if (icon) this.#brand.icon = icon
  }

  #variants(node: unknown, images: YAMLMap | undefined): Brand['logo'] {
    if (node === undefined || node === null) return
    if (isMap(node) && (node.has('light') || node.has('dark'))) {
      const [light, dark] = [node.get('light', true), node.get('dark', true)].map((one) => this.#image(one, images))
      const alt = light?.alt ?? dark?.alt
      return { ...(light && { light: light.path }), ...(dark && { dark: dark.path }), ...(alt && { alt }) }
    }
    const image = this.#image(node, images)
    return image && { light: image.path, ...(image.alt && { alt: image.alt }) }
  }

  /** A path, or the name of one of the images. */
  #image(node: unknown, images: YAMLMap | undefined): { path: Told; alt?: string } | undefined {
    if (node === undefined || node === null) return
    if (isMap(node)) {
      const path = this.#text(node.get('path', true))
      const alt = this.#text(node.get('alt', true))?.value
      return path && { path, ...(alt && { alt }) }
    }
    const text = this.#text(node)
    const named = text && images?.get(text.value, true)
    return named ? this.#image(named, undefined) : text && { path: text }
  }

  #readTypography(typography: YAMLMap | undefined): void {
    if (!typography) return
    this.#unknownKeys(typography, KNOWN.typography, 'typography.')
    const fonts = typography.get('fonts', true)
    for (const font of isSeq(fonts) ? fonts.items : []) if (isMap(font)) this.#readFont(font)
    for (const [key, role] of Object.entries(FONT_ROLES)) {
      const node = typography.get(key, true)
      const family = this.#text(isMap(node) ? node.get('family', true) : node)
      if (family) this.#brand.families[role] = family
      const weight = isMap(node) ? this.#weight(node.get('weight', true)) : undefined
      if (weight) this.#brand.weights[role] = weight
    }
    const { text, head } = this.#brand.families
    if (text && !head) this.#brand.families.head = text
  }

  #readFont(font: YAMLMap): void {
    const family = this.#text(font.get('family', true))
    if (!family) return this.#wrong(font, 'has no `family`. Name the font.')
    const files = font.get('files', true)
    const source = this.#text(font.get('source', true))
    // Files say where it comes from.
    if (source && source.value !== 'file') {
      if (source.value !== 'system')
        this.#brand.fetched.push({ value: { family: family.value, source: source.value }, at: source.at })
      return
    }
    for (const file of isSeq(files) ? files.items : []) {
      const path = this.#text(isMap(file) ? file.get('path', true) : file)
      if (!path) continue
      const weight = isMap(file) ? this.#weight(file.get('weight', true)) : undefined
      const style = isMap(file) ? this.#text(file.get('style', true))?.value : undefined
      const isStyled = style === 'italic' || style === 'normal'
      const value = {
        family: family.value,
        path: path.value,
        ...(weight && { weight }),
        ...(isStyled && { style: style as 'italic' | 'normal' }),
      }
      this.#brand.fontFiles.push({ value, at: path.at })
    }
  }

  /** One weight; of several, such as `400..700`, none: the font itself tells. */
  #weight(node: unknown): number | undefined {
    const given: unknown = isScalar(node) ? node.value : undefined
    if (typeof given === 'number') return given
    if (typeof given !== 'string' || given.includes('..')) return
    const weight = WEIGHTS[given] ?? Number(given)
    if (weight > 0) return weight
    this.#wrong(node, 'is no weight. Write a number from 100 to 900.', given)
    return
  }

  #readDefaults(own: YAMLMap | undefined): void {
    if (!own) return
    this.#unknownKeys(own, KNOWN.fabrique, 'defaults.fabrique.')
    const cover = this.#text(own.get('cover', true))
    if (cover && COVERS.includes(cover.value as CoverStyle)) this.#brand.cover = cover as Told<CoverStyle>
    else if (cover) this.#wrong(own.get('cover', true), `is no cover. Write one of: ${COVERS.join(', ')}.`, cover.value)
    const motif = this.#text(own.get('motif', true))
    if (motif) this.#brand.motif = motif
    const licence = this.#text(own.get('licence', true) ?? own.get('license', true))
    if (licence) this.#brand.licence = licence
    const footer = this.#text(own.get('footer', true))
    if (footer && [...footer.value].length > FOOTER)
      this.#wrong(own.get('footer', true), `is longer than the foot of a slide: shorten it to ${FOOTER} characters.`)
    else if (footer) this.#brand.footer = footer
  }

  /** A text, blanks around it left out; nothing where there is none. */
  #text(node: unknown): Told | undefined {
    if (!isScalar(node) || node.value === null) return
    const value = String(node.value).trim()
    return value ? { value, at: this.#placeOf(node) } : undefined
  }

  #unknownKeys(map: YAMLMap, known: readonly string[], before: string): void {
    for (const { key } of map.items) {
      const name = String(key)
      if (known.includes(name)) continue
      const nearest = known.toSorted((a, b) => leven(a, name) - leven(b, name))[0] ?? ''
      const guess =
        leven(nearest, name) <= 2 ? `Did you mean \`${before}${nearest}\`?` : `Known are ${known.join(', ')}.`
      say(this.#file, 'brand-key', `\`${before}${name}\` is not a key of brand.yml. ${guess}`, this.#placeOf(key))
    }
  }

  #wrong(node: unknown, reason: string, value = ''): void {
    say(this.#file, 'brand-value', `${value ? `\`${value}\`` : 'This'} ${reason}`, this.#placeOf(node))
  }
}

function mapAt(map: unknown, key: string): YAMLMap | undefined {
  const found = isMap(map) ? map.get(key, true) : undefined
  return isMap(found) ? found : undefined
}
