import type { Brand, Place, Told } from '../brand/brand.ts'

/** What letters are for, in words. */
const FONTS: Record<string, string> = { text: 'text', head: 'titles', mono: 'code' }
/** What is not called here as it is in the files. */
const WORDS: Record<string, string> = {
  paper: 'background',
  ink: 'foreground',
  darkPaper: 'background, dark',
  darkInk: 'foreground, dark',
}

/**
 * Say of each part of a brand which line of which file gave it.
 *
 * @param unused
 *   Places of parts that no talk wears (default: none).
 * @returns
 *   One line for each part, without line feeds: what it is, where it stands, its value, and whether it is not used.
 */
export function brandReport(
  { colours, families, fontFiles, logo, ...brand }: Brand,
  unused: ReadonlySet<Place> = new Set(),
): string[] {
  const parts: Array<[what: string, told: Told | undefined]> = [
    ['name', brand.name],
    ['logo', logo?.light],
    ['logo, dark', logo?.dark],
    ['icon', brand.icon],
    ...Object.entries(colours),
    ...Object.entries(families).map(([role, told]): [string, Told] => [`font of ${FONTS[role] ?? role}`, told]),
    ...fontFiles.map(({ value, at }): [string, Told] => ['font file', { value: value.path, at }]),
    ['cover', brand.cover],
    ['motif', brand.motif],
    ['footer', brand.footer],
    ['licence', brand.licence],
  ]
  const told = parts.flatMap(([what, one]) =>
    one
      ? [
          [
            WORDS[what] ?? what,
            `${one.at.path}:${one.at.line}`,
            unused.has(one.at) ? `${one.value} (not used, see below)` : one.value,
          ] as const,
        ]
      : [],
  )
  const widthOf = (column: 0 | 1): number => Math.max(0, ...told.map((row) => row[column].length))
  const widths = [widthOf(0), widthOf(1)] as const
  return told.map(([what, place, value]) => `${what.padEnd(widths[0])}  ${place.padEnd(widths[1])}  ${value}`)
}
