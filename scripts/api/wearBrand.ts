import type { Brand, FontFile, Told } from '../brand/brand.ts'
import type { DeckBrand, Logo } from '../deck/brand.ts'
import type { Picture } from '../deck/picture.ts'
import type { FoundBrand } from '../files/findBrand.ts'
import type { FontSource, Lettering } from '../fonts/brandFonts.ts'
import type { FontRole } from '../tokens/brandFont.ts'
import { readFileSync } from 'node:fs'
import { coloursOfBrand, type Mended } from '../brand/coloursOfBrand.ts'
import { type BrandRule, say } from '../brand/say.ts'
import { findPicture } from '../files/findPicture.ts'
import { locatePicture } from '../files/locatePicture.ts'
import { lettersMissing, openFamily } from '../fonts/brandFonts.ts'
import { pictureProblem } from '../locales/messages/englishProblems.ts'
import { LEAST_CONTRAST } from '../tokens/readable.ts'

/** Families of the look: a brand that names them has them. */
const OURS: Record<FontRole, string> = {
  text: 'atkinson hyperlegible next',
  head: 'bricolage grotesque',
  mono: 'atkinson hyperlegible mono',
}
const FOR: Record<FontRole, string> = { text: 'text', head: 'titles', mono: 'code' }
/** Most letters that a message lists. */
const LISTED = 12

/** A brand, ready to be worn. */
export interface WornBrand {
  deck: DeckBrand
  /** Fonts that the deck is measured with. */
  lettering: Lettering
  /** Say which letters of a text the fonts of the brand lack: ours draw them. */
  sayMissing: (text: string) => void
}

/**
 * Make of what was found of a brand what a deck wears: pictures and fonts are looked at, colours are chosen. What cannot
 * be used is said on the file that names it, and ours is there in its place.
 */
export function wearBrand({ brand, files, places }: FoundBrand): WornBrand {
  const sayAt = (told: Told<unknown>, rule: BrandRule, reason: string): void => {
    const file = files.find(({ path }) => path === told.at.path)
    if (file) say(file, rule, reason, told.at)
  }
  const { colours, mended } = coloursOfBrand(brand)
  for (const one of mended) sayAt(one.given, 'brand-contrast', mendedText(one))
  const pictureOf = (told: Told | undefined): Picture | undefined => {
    const where = told && places.get(told.at.path)
    if (!where) return
    const found = findPicture(where)(told.value)
    if (!('problem' in found)) return found
    sayAt(told, 'brand-picture', `\`${told.value}\` ${pictureProblem(found.problem)} It is left out.`)
    return
  }
  const fonts = new FontsOfBrand(brand, places, sayAt)
  const logo = logoOf(brand, pictureOf)
  const icon = withContent(pictureOf(brand.icon) ?? logo?.light ?? logo?.dark)
  const motif =
    brand.motif?.value === 'none' ? 'none' : brand.motif?.value === 'network' ? undefined : pictureOf(brand.motif)
  const deck: DeckBrand = {
    ...(brand.name && { name: brand.name.value }),
    ...(colours && { colours }),
    ...(logo && { logo }),
    ...(icon && { icon }),
    ...(motif && { motif }),
    ...(brand.footer && { footer: brand.footer.value }),
    ...(brand.licence && { licence: brand.licence.value }),
    families: fonts.families,
    fonts: fonts.cuts,
  }
  return { deck, lettering: fonts.lettering, sayMissing: (text) => fonts.sayMissing(text) }
}

function mendedText({ given, ground, before, text, after, shade }: Mended): string {
  const set = shade === undefined ? `\`${text}\`` : `its shade \`${shade}\`, \`${text}\``
  return `\`${given.value}\` has a contrast of ${floor(before)} : 1 on \`${ground}\`, too little for text (${LEAST_CONTRAST} : 1). It stays for areas; text is set in ${set}, ${floor(after)} : 1.`
}

function floor(contrast: number): string {
  return (Math.floor(contrast * 10) / 10).toFixed(1)
}

function logoOf({ logo, name }: Brand, pictureOf: (told: Told | undefined) => Picture | undefined): Logo | undefined {
  const light = pictureOf(logo?.light)
  const dark = pictureOf(logo?.dark)
  if (!light && !dark) return
  return { alt: logo?.alt ?? name?.value ?? '', ...(light && { light }), ...(dark && { dark }) }
}

/** Tabs of browsers have no room for a file beside the page. */
function withContent(picture: Picture | undefined): Picture | undefined {
  return picture?.from === undefined ? picture : { ...picture, content: readFileSync(picture.from) }
}

/** Fonts of a brand by what they are for. */
class FontsOfBrand {
  readonly families: DeckBrand['families'] = {}
  readonly cuts: DeckBrand['fonts'] = []
  readonly lettering: Lettering = {}
  readonly #sayAt: (told: Told<unknown>, rule: BrandRule, reason: string) => void
  readonly #shown: Array<{ family: Told; lettering: Lettering }> = []

  constructor(
    brand: Brand,
    places: FoundBrand['places'],
    sayAt: (told: Told<unknown>, rule: BrandRule, reason: string) => void,
  ) {
    this.#sayAt = sayAt
    for (const [role, family] of Object.entries(brand.families) as Array<[FontRole, Told]>) {
      if (family.value.toLowerCase() === OURS[role]) continue
      this.#open(brand, places, role, family)
    }
  }

  sayMissing(text: string): void {
    const told = new Set<string>()
    for (const { family, lettering } of this.#shown) {
      const missing = Object.values(lettering).flatMap((fonts) => lettersMissing(fonts, text))
      const letters = [...new Set(missing)]
      if (!letters.length || told.has(family.value)) continue
      told.add(family.value)
      const more = letters.length > LISTED ? ` and ${letters.length - LISTED} more` : ''
      const list = letters.slice(0, LISTED).join(' ')
      this.#sayAt(
        family,
        'brand-font',
        `\`${family.value}\` lacks letters of this page: ${list}${more}. Ours draw them.`,
      )
    }
  }

  #open(brand: Brand, places: FoundBrand['places'], role: FontRole, family: Told): void {
    const isOf = (name: string): boolean => name.toLowerCase() === family.value.toLowerCase()
    const told = brand.fontFiles.filter(({ value }) => isOf(value.family))
    const fetched = brand.fetched.find(({ value }) => isOf(value.family))
    // A site may have a font from anywhere: it says nothing to us.
    const rule = family.at.path.endsWith('.css') ? 'brand-site' : 'brand-font'
    const reject = (reason: string, at: Told<unknown> = family): void =>
      this.#sayAt(at, rule, `The font \`${family.value}\` ${reason} Ours is used for ${FOR[role]}.`)
    if (!told.length && fetched)
      return reject(
        `would be fetched from ${fetched.value.source}, and nothing is. Save its files and name them with \`source: file\`.`,
        fetched,
      )
    if (!told.length) return reject('has no file. Name its files under `typography.fonts`, with `source: file`.')
    const sources = told.flatMap((one) => this.#source(one, places) ?? [])
    if (!sources.length) return
    const opened = openFamily(role, sources, brand.weights[role])
    if ('problem' in opened) return reject(opened.problem)
    if (opened.forbids)
      this.#sayAt(
        family,
        'brand-font',
        `The font \`${family.value}\` says that it may not be embedded. It is, all the same: make sure that its licence allows it.`,
      )
    this.families[role] = family.value
    this.cuts.push(...opened.fonts)
    Object.assign(this.lettering, opened.lettering)
    this.#shown.push({ family, lettering: opened.lettering })
  }

  #source(told: Told<FontFile>, places: FoundBrand['places']): FontSource | undefined {
    const where = places.get(told.at.path)
    const { path, weight, style } = told.value
    const located = where && locatePicture(path, where)
    if (!located || 'problem' in located) {
      const reason = located ? pictureProblem(located.problem) : 'was not found.'
      this.#sayAt(told, 'brand-font', `The font file \`${path}\` ${reason}`)
      return
    }
    return { path: located.path, ...(weight && { weight }), ...(style && { style }) }
  }
}
