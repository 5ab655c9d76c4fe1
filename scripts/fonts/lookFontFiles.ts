import type { FontRole } from '../tokens/brandFont.ts'
import type { FontSource } from './brandFonts.ts'
import { fontFilePath } from './fontFiles.node.ts'
import { cutFile, type Family } from './openFont.ts'

/** Families of the look by what it uses them for. */
export const LOOK_FAMILIES: Record<FontRole, Family> = {
  text: 'atkinson-hyperlegible-next',
  head: 'bricolage-grotesque',
  mono: 'atkinson-hyperlegible-mono',
}
const WEIGHTS = [400, 700]
const SCRIPTS = ['latin', 'latin-ext'] as const

/** Tell the files of a family of the look, for what the look does not use it for itself. */
export function lookFontFiles(family: Family): FontSource[] {
  return WEIGHTS.flatMap((weight) =>
    SCRIPTS.map((script) => ({
      path: fontFilePath(cutFile(family, script, weight)),
      weight,
      style: 'normal' as const,
    })),
  )
}
