import { readFontFile } from './fontFiles.node.ts'

/** A cut of a family of the look, as office programs install it. */
export interface OfficeCut {
  family: string
  isBold: boolean
  isItalic: boolean
}

/** A file of a font, by its name. */
export interface FontFile {
  name: string
  content: Uint8Array
}

/** Families of the look, as packages of whole fonts call them; what pages load are parts of these. */
const FAMILIES: Record<string, { name: string; folder: string; cuts: string[] }> = {
  'Atkinson Hyperlegible Next': {
    name: 'AtkinsonHyperlegibleNext',
    folder: 'atkinson-hyperlegible-next',
    cuts: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  },
  'Atkinson Hyperlegible Mono': {
    name: 'AtkinsonHyperlegibleMono',
    folder: 'atkinson-hyperlegible-mono',
    cuts: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  },
  // Pages show titles a little bolder. That cut has a name of its own, and where it is missing, nothing tells a program
  // that it is bold.
  'Bricolage Grotesque': {
    name: 'BricolageGrotesque',
    folder: 'bricolage-grotesque',
    cuts: ['400Regular', '700Bold'],
  },
}
const SCOPE = '@expo-google-fonts'

/** Tell whether a family is one of the look, of which there are whole fonts. */
export function isOfficeFamily(family: string): boolean {
  return Object.hasOwn(FAMILIES, family)
}

/**
 * Read whole fonts of the look, for people to install: with all letters of Latin scripts, so that they can go on writing.
 *
 * @param used
 *   Cuts that are needed.
 * @returns
 *   One TTF for each that is ours, and their licence; nothing where none is.
 */
export function officeFonts(used: OfficeCut[]): FontFile[] {
  const files = new Map<string, Uint8Array>()
  const licences = new Set<string>()
  for (const { family, isBold, isItalic } of used) {
    const found = FAMILIES[family]
    if (!found) continue
    const { name, folder, cuts } = found
    // Where there is none, programs slant the upright one of the same weight.
    const ofWeight = cuts.filter((one) => /Bold/.test(one) === isBold)
    const cut = ofWeight.find((one) => /Italic/.test(one) === isItalic) ?? ofWeight[0] ?? cuts[0] ?? ''
    const content = readFontFile(`${SCOPE}/${folder}/${cut}/${name}_${cut}.ttf`)
    const licence = readFontFile(`${SCOPE}/${folder}/LICENSE_FONT`)
    if (!content || !licence) continue
    files.set(`${name}-${cut.replace(/^\d+/, '').replace('Regular_', '').replace('_', '')}.ttf`, content)
    licences.add(new TextDecoder().decode(licence).trim())
  }
  if (!files.size) return []
  const text = new TextEncoder().encode(`${[...licences].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
  return [...files, ['licence.txt', text] as const].map(([name, content]) => ({ name, content }))
}
