import type { FontFileFacts, FontFacts } from '../locales/texts/facts/brand.ts'
import type { Told } from '../locales/texts/told.ts'
import type { Font } from 'fontkit'
import type { BrandFont, FontRole } from '../tokens/brandFont.ts'
import type { Face } from './coverage.ts'
import { parse } from 'node:path'
import { hashOf } from '../system/hashesIn.ts'
import { has } from './openFont.ts'
import { readBrandFont } from './readBrandFont.ts'
import { readFont } from './readFont.ts'

/** A file of a family. */
export interface FontSource {
  /** Absolute path. */
  path: string
  /** What its brand says of it (default: what the font itself says). */
  weight?: number
  style?: 'normal' | 'italic'
}

/** Fonts that letters are measured with, by what they are set in; those that lack a letter hand it on. */
export type Lettering = Partial<Record<Face, Font[]>>

/** Why a font is not used. */
export type FontTold = Told<FontFacts>

/** What became of a family: its cuts, or why ours is used. */
export type FamilyCut = { fonts: BrandFont[]; lettering: Lettering } | { problem: FontTold }

/** Cuts of a role, as `styles/` ask for them: what they are called there, and what is looked for. */
const CUTS: Record<FontRole, Array<{ weight: number; style: 'normal' | 'italic'; wanted?: number; face?: Face }>> = {
  text: [
    { weight: 400, style: 'normal', face: 'text' },
    { weight: 700, style: 'normal', face: 'bold' },
    { weight: 400, style: 'italic' },
    { weight: 700, style: 'italic' },
  ],
  // Ours is as bold as few are: titles are set in the bold of a brand.
  head: [{ weight: 800, style: 'normal', wanted: 700, face: 'head' }],
  mono: [{ weight: 400, style: 'normal' }],
}
/** Width of all letters of the look's font of code, in em: that of a brand is set as wide, so that columns close. */
const MONO_ADVANCE = 0.632
/** Embedding is forbidden (OpenType, `OS/2.fsType`). */
const RESTRICTED = 0x2

/** A file of a font that was opened. */
export interface OpenedFont {
  path: string
  name: string
  content: Buffer
  font: Font
  weight: number
  style: 'normal' | 'italic'
  /** Least and most weight of a variable font. */
  range?: [number, number]
}

/**
 * Open a file of a family.
 *
 * @returns
 *   Font; or why it cannot be used, as what follows its name.
 */
export function openBrandFont({ path, weight, style }: FontSource): OpenedFont | { problem: Told<FontFileFacts> } {
  const content = readBrandFont(path)
  if ('problem' in content) return content
  try {
    const font = readFont(content)
    const { min, max } = (font.variationAxes['wght'] ?? {}) as { min?: number; max?: number }
    const os2 = font['OS/2'] as { usWeightClass?: number } | undefined
    return {
      path,
      name: `${parse(path).name}-${hashOf(content).slice(0, 8)}${parse(path).ext}`,
      content,
      font,
      weight: weight ?? os2?.usWeightClass ?? 400,
      style: style ?? (font.italicAngle ? 'italic' : 'normal'),
      ...(min !== undefined && max !== undefined && { range: [min, max] as [number, number] }),
    }
  } catch {
    return { problem: { id: 'no-font' } }
  }
}

/**
 * Choose the cuts of a family for what it is used for.
 *
 * @param files
 *   Its files, at least one.
 * @param weight
 *   Weight that the brand asks for (default: that of the look, or bold for titles).
 * @returns
 *   Cuts, and fonts to measure with; or why it cannot be used, as what follows its name.
 */
export function familyFor(role: FontRole, files: OpenedFont[], weight?: number): FamilyCut {
  const [first] = files
  if (!first) return { problem: { id: 'no-file' } }
  const scale = role === 'mono' ? monoScale(first.font) : undefined
  if (role === 'mono' && !scale) return { problem: { id: 'several-widths' } }
  const fonts: BrandFont[] = []
  const lettering: Lettering = {}
  for (const cut of CUTS[role]) {
    const wanted = cut.weight === 700 ? 700 : (weight ?? cut.wanted ?? cut.weight)
    const chosen = nearest(files, wanted, cut.style)
    if (!chosen.length) continue
    const axes = axesOf(chosen[0], wanted)
    fonts.push({
      role,
      weight: cut.weight,
      style: cut.style,
      paths: chosen.map(({ path }) => path),
      names: chosen.map(({ name }) => name),
      ...(axes && { axes }),
      ...(scale && { scale }),
    })
    if (cut.face) lettering[cut.face] = chosen.map(({ font, content }) => (axes ? standingStill(content, axes) : font))
  }
  return { fonts, lettering }
}

/**
 * List the letters of a text that a family lacks.
 *
 * @param lettering
 *   Its fonts.
 * @returns
 *   Letters and digits, once each, in the order of the text.
 */
export function lettersMissing(lettering: Font[], text: string): string[] {
  const letters = new Set(text.match(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/gu))
  return [...letters].filter((letter) => !lettering.some((font) => has(font, letter)))
}

/** A variable font at a place of its axes: `getVariation` of fontkit reads no WOFF2, but its constructor sets no more. */
function standingStill(content: Buffer, axes: Record<string, number>): Font {
  const font = readFont(content)
  const coordinates = Object.keys(font.variationAxes).map((name) => axes[name])
  return Object.assign(font, { variationCoords: coordinates })
}

/** Files of the weight nearest to one, of one style; of two that are as near, the bolder. Those of one weight share its letters. */
function nearest(files: OpenedFont[], wanted: number, style: 'normal' | 'italic'): OpenedFont[] {
  const styled = files.filter((file) => file.style === style)
  const far = ({ weight, range }: OpenedFont): number =>
    range ? Math.max(range[0] - wanted, wanted - range[1], 0) : Math.abs(weight - wanted) - (weight > wanted ? 0.5 : 0)
  const [best] = styled.toSorted((a, b) => far(a) - far(b))
  return styled.filter((file) => best && far(file) === far(best))
}

/** Where the axes of a variable font stand: at the weight, and else as its makers meant it; PDFs hold no variable fonts. */
function axesOf(file: OpenedFont | undefined, wanted: number): Record<string, number> | undefined {
  const axes = Object.entries(
    (file?.font.variationAxes ?? {}) as Record<string, { min: number; default: number; max: number }>,
  )
  if (!axes.length) return
  return Object.fromEntries(
    axes.map(([name, axis]) => [name, name === 'wght' ? Math.min(Math.max(wanted, axis.min), axis.max) : axis.default]),
  )
}

function monoScale(font: Font): number | undefined {
  const widths = new Set(
    Array.from('iM0_', (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth),
  )
  const [width = 0] = widths
  return widths.size === 1 && width ? MONO_ADVANCE / (width / font.unitsPerEm) : undefined
}

/** Tell whether a font says of itself that it may not be embedded. */
export function forbidsEmbedding({ font }: OpenedFont): boolean {
  const { fsType } = (font['OS/2'] ?? {}) as { fsType?: { noEmbedding?: boolean } | number }
  return typeof fsType === 'number' ? (fsType & RESTRICTED) !== 0 : fsType?.noEmbedding === true
}
