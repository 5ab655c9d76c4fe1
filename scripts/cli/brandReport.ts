import type { Brand, ColourRole, Place, Told } from '../brand/brand.ts'
import type { BrandPart, DoctorTexts } from '../locales/texts/facts/doctor.ts'
import type { FontRole } from '../tokens/brandFont.ts'

/**
 * Say of each part of a brand which line of which file gave it.
 *
 * @param texts
 *   Texts in the language of the run.
 * @param unused
 *   Places of parts that no talk wears (default: none).
 * @returns
 *   One line for each part, without line feeds: what it is, where it stands, its value, and whether it is not used.
 */
export function brandReport(
  { colours, families, fontFiles, logo, ...brand }: Brand,
  texts: DoctorTexts,
  unused: ReadonlySet<Place> = new Set(),
): string[] {
  const parts: Array<[what: BrandPart, told: Told | undefined]> = [
    ['name', brand.name],
    ['logo', logo?.light],
    ['logo-dark', logo?.dark],
    ['icon', brand.icon],
    ...(Object.entries(colours) as Array<[ColourRole, Told]>),
    ...(Object.entries(families) as Array<[FontRole, Told]>).map(([role, told]): [BrandPart, Told] => [
      `font-${role}`,
      told,
    ]),
    ...fontFiles.map(({ value, at }): [BrandPart, Told] => ['font-file', { value: value.path, at }]),
    ['cover', brand.cover],
    ['motif', brand.motif],
    ['footer', brand.footer],
    ['licence', brand.licence],
  ]
  const told = parts.flatMap(([what, one]) =>
    one
      ? [
          [
            texts.parts[what],
            `${one.at.path}:${one.at.line}`,
            unused.has(one.at) ? texts.unused(one.value) : one.value,
          ] as const,
        ]
      : [],
  )
  const widthOf = (column: 0 | 1): number => Math.max(0, ...told.map((row) => row[column].length))
  const widths = [widthOf(0), widthOf(1)] as const
  return told.map(([what, place, value]) => `${what.padEnd(widths[0])}  ${place.padEnd(widths[1])}  ${value}`)
}
