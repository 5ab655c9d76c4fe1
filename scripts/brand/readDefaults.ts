import type { CoverStyle } from '../tokens/look.ts'
import type { Brand, Told } from './brand.ts'
import type { BrandSource } from './brandSource.ts'
import type { YAMLMap } from 'yaml'

const KNOWN = ['cover', 'motif', 'footer', 'licence', 'license']
const COVERS: readonly CoverStyle[] = ['dark', 'light', 'colour']
/** Longest line at the foot of slides, in characters. */
const FOOTER = 60

/** Read `defaults.fabrique` of a `_brand.yml`: what brand.yml has no keys for. */
export function readDefaults(source: BrandSource, top: YAMLMap): Pick<Brand, 'cover' | 'motif' | 'footer' | 'licence'> {
  const own = source.map(source.map(top, 'defaults'), 'fabrique')
  if (!own) return {}
  source.knowsOnly(own, KNOWN, 'defaults.fabrique.')
  const cover = source.text(source.get(own, 'cover'))
  const isCover = COVERS.includes(cover?.value as CoverStyle)
  if (cover && !isCover) source.wrong(source.get(own, 'cover'), { id: 'no-cover', value: cover.value, known: COVERS })
  const footer = source.text(source.get(own, 'footer'))
  const isLong = footer && [...footer.value].length > FOOTER
  if (isLong) source.wrong(source.get(own, 'footer'), { id: 'long-footer', most: FOOTER })
  const motif = source.text(source.get(own, 'motif'))
  const licence = source.text(source.get(own, 'licence') ?? source.get(own, 'license'))
  return {
    ...(isCover && { cover: cover as Told<CoverStyle> }),
    ...(motif && { motif }),
    ...(footer && !isLong && { footer }),
    ...(licence && { licence }),
  }
}
