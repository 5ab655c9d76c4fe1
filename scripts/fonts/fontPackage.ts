import { create, type Font } from 'fontkit'
import { packageFolder } from '../system/packageFolder.ts'

/** Packages that are not called as their fonts are. */
const OTHERWISE: Record<string, string> = { 'dejavu-sans': 'dejavu-fonts-ttf', twemoji: 'twemoji-colr-font' }
const SCOPES = ['@fontsource', '@fontsource-variable']

/**
 * Tell which package a font was cut out of.
 *
 * @param content
 *   Font.
 * @returns
 *   Name of the package; nothing where none is called as the font is.
 */
export function fontPackage(content: Buffer): string | undefined {
  const { familyName } = create(content) as Font
  const words = familyName.toLowerCase().split(/[^a-z0-9]+/)
  // A family may be named with its weight: « Noto Sans SC Thin ».
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join('-')
    const found = [OTHERWISE[name] ?? '', ...SCOPES.map((scope) => `${scope}/${name}`)]
    const there = found.find((each) => each && packageFolder(each))
    if (there) return there
  }
  return
}
