import type { Brand, FontFile, Told } from '../brand/brand.ts'
import type { BrandRule, BrandTold } from '../brand/say.ts'
import type { FontTold } from '../fonts/brandFonts.ts'
import type { DeckBrand } from '../deck/brand.ts'
import type { FoundBrand } from '../files/findBrand.ts'
import type { FontRole } from '../tokens/brandFont.ts'
import { locatePicture } from '../files/locatePicture.ts'
import {
  type FontSource,
  familyFor,
  forbidsEmbedding,
  type Lettering,
  lettersMissing,
  openBrandFont,
} from '../fonts/brandFonts.ts'
import { LOOK_FAMILIES, lookFontFiles } from '../fonts/lookFontFiles.ts'

/** Most letters that a message lists. */
const LISTED = 12

/** Fonts that a deck wears of a brand. */
export interface WornFonts {
  families: DeckBrand['families']
  cuts: DeckBrand['fonts']
  /** What the deck is measured with. */
  lettering: Lettering
  /** Say which letters of a text they lack: ours draw them. */
  sayMissing: (text: string) => void
}

/** Says something of a part of a brand; what is of no use is told apart from what is used all the same. */
export type SayAt = (told: Told<unknown>, rule: BrandRule, what: BrandTold, isUsed?: 'used') => void

/** A family, and all that it is to be used for. */
interface Asked {
  family: Told
  roles: FontRole[]
}

/**
 * Open the fonts of a brand, each family once.
 *
 * @param places
 *   Where files are that a file of the brand names, by its path as people know it.
 * @param sayAt
 *   Told what cannot be used, and why; ours is in its place.
 */
export function wearFonts(brand: Brand, places: FoundBrand['places'], sayAt: SayAt): WornFonts {
  const worn: Omit<WornFonts, 'sayMissing'> = { families: {}, cuts: [], lettering: {} }
  const shown: Array<{ family: Told; lettering: Lettering }> = []
  for (const asked of familiesOf(brand)) {
    const { family, roles } = asked
    const reject = rejecting(asked, sayAt)
    const sources = sourcesOf(brand, asked, places, sayAt, reject)
    if (!sources) continue
    const files = sources.flatMap(({ source, told }) => {
      const opened = openBrandFont(source)
      if (!('problem' in opened)) return opened
      sayAt(told, 'brand-font', { id: 'font-file', path: told.value.path, problem: opened.problem })
      return []
    })
    if (!files.length) {
      reject({ id: 'no-usable-file' })
      continue
    }
    if (files.some(forbidsEmbedding)) sayAt(family, 'brand-font', { id: 'may-not-embed', family: family.value }, 'used')
    for (const role of roles) {
      const cut = familyFor(role, files, brand.weights[role])
      if ('problem' in cut) {
        reject(cut.problem, family, [role])
        continue
      }
      worn.families[role] = family.value
      worn.cuts.push(...cut.fonts)
      Object.assign(worn.lettering, cut.lettering)
      shown.push({ family, lettering: cut.lettering })
    }
  }
  return { ...worn, sayMissing: (text) => sayMissing(shown, text, sayAt) }
}

/** Families by name, but for ours in their own places. */
function familiesOf({ families }: Brand): Asked[] {
  const found = new Map<string, Asked>()
  for (const [role, family] of Object.entries(families) as Array<[FontRole, Told]>) {
    const name = family.value.toLowerCase()
    if (LOOK_FAMILIES[role] === slugOf(family.value)) continue
    const asked = found.get(name) ?? { family, roles: [] }
    asked.roles.push(role)
    found.set(name, asked)
  }
  return [...found.values()]
}

function rejecting({ family, roles }: Asked, sayAt: SayAt) {
  // A site may have a font from anywhere: it says nothing to us.
  const rule = family.at.path.endsWith('.css') ? 'brand-site' : 'brand-font'
  return (problem: FontTold, at: Told<unknown> = family, lost: FontRole[] = roles): void =>
    sayAt(at, rule, { id: 'font', family: family.value, problem, roles: lost })
}

/** Files of a family: its own, else those that we have of it; nothing for one that names none, which is said. */
function sourcesOf(
  brand: Brand,
  { family }: Asked,
  places: FoundBrand['places'],
  sayAt: SayAt,
  reject: ReturnType<typeof rejecting>,
): Array<{ source: FontSource; told: Told<FontFile> }> | undefined {
  const isOf = (name: string): boolean => name.toLowerCase() === family.value.toLowerCase()
  const told = brand.fontFiles.filter(({ value }) => isOf(value.family))
  if (told.length) return told.flatMap((one) => located(one, places, sayAt))
  const ours = Object.values(LOOK_FAMILIES).find((one) => one === slugOf(family.value))
  if (ours)
    return lookFontFiles(ours).map((source) => ({
      source,
      told: { value: { family: family.value, ...source }, at: family.at },
    }))
  const fetched = brand.fetched.find(({ value }) => isOf(value.family))
  if (fetched) reject({ id: 'fetched', source: fetched.value.source }, fetched)
  else reject({ id: 'unnamed' })
  return
}

function located(
  told: Told<FontFile>,
  places: FoundBrand['places'],
  sayAt: SayAt,
): Array<{ source: FontSource; told: Told<FontFile> }> {
  const where = places.get(told.at.path)
  if (!where) return []
  const { path, weight, style } = told.value
  const found = locatePicture(path, where)
  if (!('problem' in found))
    return [{ source: { path: found.path, ...(weight && { weight }), ...(style && { style }) }, told }]
  sayAt(told, 'brand-font', { id: 'font-file-not-found', path, problem: found.problem })
  return []
}

function sayMissing(shown: Array<{ family: Told; lettering: Lettering }>, text: string, sayAt: SayAt): void {
  const families = new Set(shown.map(({ family }) => family))
  for (const family of families) {
    const fonts = shown.flatMap((one) => (one.family === family ? Object.values(one.lettering) : []))
    const letters = [...new Set(fonts.flatMap((faces) => lettersMissing(faces, text)))]
    if (!letters.length) continue
    const listed = letters.slice(0, LISTED)
    const told = { id: 'letters-missing', family: family.value, letters: listed, count: letters.length } as const
    sayAt(family, 'brand-font', told, 'used')
  }
}

/** A family as packages name it. */
function slugOf(family: string): string {
  return family.toLowerCase().replaceAll(/\s+/g, '-')
}
