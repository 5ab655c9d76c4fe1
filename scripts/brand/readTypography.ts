import type { FontRole } from '../tokens/brandFont.ts'
import type { Brand } from './brand.ts'
import type { BrandSource } from './brandSource.ts'
import { isMap, isScalar, type YAMLMap } from 'yaml'

const KNOWN = ['fonts', 'base', 'headings', 'monospace', 'monospace-inline', 'monospace-block', 'link']
const ROLES: Record<string, FontRole> = { base: 'text', headings: 'head', monospace: 'mono' }
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
/** Least and most weight in CSS. */
const WEIGHT = { least: 1, most: 1000 }

/** What a brand says of fonts. */
export type Typography = Pick<Brand, 'families' | 'weights' | 'fontFiles' | 'fetched'>

/** Read `typography` of a `_brand.yml`. */
export function readTypography(source: BrandSource, top: YAMLMap): Typography {
  const found: Typography = { families: {}, weights: {}, fontFiles: [], fetched: [] }
  const all = source.map(top, 'typography')
  if (!all) return found
  source.knowsOnly(all, KNOWN, 'typography.')
  for (const font of source.list(source.get(all, 'fonts'))) if (isMap(font)) readFont(source, font, found)
  for (const [key, role] of Object.entries(ROLES)) {
    const node = source.get(all, key)
    const family = source.text(isMap(node) ? source.get(node, 'family') : node)
    if (family) found.families[role] = family
    const weight = weightOf(source, source.get(node, 'weight'))
    if (weight) found.weights[role] = weight
  }
  const { text, head } = found.families
  if (text && !head) found.families.head = text
  return found
}

function readFont(source: BrandSource, font: YAMLMap, { fontFiles, fetched }: Typography): void {
  const family = source.text(source.get(font, 'family'))
  if (!family) return source.wrong(font, { id: 'no-family' })
  const from = source.text(source.get(font, 'source'))
  // Files say where it comes from.
  if (from && from.value !== 'file') {
    if (from.value !== 'system') fetched.push({ value: { family: family.value, source: from.value }, at: from.at })
    return
  }
  for (const file of source.list(source.get(font, 'files'))) {
    const path = source.text(isMap(file) ? source.get(file, 'path') : file)
    if (!path) continue
    const weight = weightOf(source, source.get(file, 'weight'))
    const style = source.text(source.get(file, 'style'))?.value
    fontFiles.push({
      value: {
        family: family.value,
        path: path.value,
        ...(weight && { weight }),
        ...((style === 'italic' || style === 'normal') && { style }),
      },
      at: path.at,
    })
  }
}

/** One weight; of several, such as `400..700`, none: the font itself tells. */
function weightOf(source: BrandSource, node: unknown): number | undefined {
  const given = isScalar(node) ? source.text(node)?.value : undefined
  if (given === undefined || given.includes('..')) return
  const weight = WEIGHTS[given] ?? Number(given)
  if (weight >= WEIGHT.least && weight <= WEIGHT.most) return weight
  source.wrong(node, { id: 'no-weight', value: given, ...WEIGHT })
  return
}
