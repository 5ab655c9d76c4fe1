import type { Brand, Place, Told } from '../brand/brand.ts'
import type { DeckBrand, Logo } from '../deck/brand.ts'
import type { Picture } from '../deck/picture.ts'
import type { FoundBrand } from '../files/findBrand.ts'
import type { Lettering } from '../fonts/brandFonts.ts'
import { readFileSync } from 'node:fs'
import { coloursOfBrand, type Mended } from '../brand/coloursOfBrand.ts'
import { type BrandTold, say } from '../brand/say.ts'
import { findPicture } from '../files/findPicture.ts'
import { LEAST_CONTRAST } from '../tokens/readable.ts'
import { type SayAt, wearFonts } from './wearFonts.ts'

/** A brand, ready to be worn. */
export interface WornBrand {
  deck: DeckBrand
  /** Fonts that the deck is measured with. */
  lettering: Lettering
  /** Say which letters of a text the fonts of the brand lack: ours draw them. */
  sayMissing: (text: string) => void
  /** Places of what the brand names and the deck does not wear; why not is said there. */
  unused: ReadonlySet<Place>
}

/**
 * Make of what was found of a brand what a deck wears: pictures and fonts are looked at, colours are chosen. What cannot
 * be used is said on the file that names it, and ours is there in its place.
 */
export function wearBrand({ brand, files, places }: FoundBrand): WornBrand {
  const unused = new Set<Place>()
  const sayAt: SayAt = (told, rule, what, isUsed) => {
    if (!isUsed) unused.add(told.at)
    const file = files.find(({ path }) => path === told.at.path)
    if (file) say(file, rule, what, told.at)
  }
  const { colours, mended } = coloursOfBrand(brand)
  for (const one of mended) sayAt(one.given, 'brand-contrast', mendedOf(one), 'used')
  const pictureOf = (told: Told | undefined): Picture | undefined => {
    const where = told && places.get(told.at.path)
    if (!where) return
    const found = findPicture(where)(told.value)
    if (!('problem' in found)) return found
    sayAt(told, 'brand-picture', {
      id: 'picture',
      path: told.value,
      problem: found.problem,
      isOfStatics: where.statics !== undefined,
    })
    return
  }
  const fonts = wearFonts(brand, places, sayAt)
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
  return { deck, lettering: fonts.lettering, sayMissing: fonts.sayMissing, unused }
}

function mendedOf({ given, ...mended }: Mended): BrandTold {
  return { id: 'contrast', colour: given.value, ...mended, least: LEAST_CONTRAST }
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
