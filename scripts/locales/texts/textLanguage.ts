/** Languages that the program speaks to its user in; English is for all others. */
export const TEXT_LANGUAGES = ['en', 'fr'] as const

/** One of them. */
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]

/**
 * Tell which of our languages one is, whatever its region.
 *
 * @param tag
 *   BCP 47 tag, or a locale as POSIX has it: `fr_FR.UTF-8`.
 * @returns
 *   Language; nothing where it is none of ours.
 */
export function textLanguageOf(tag: string | undefined): TextLanguage | undefined {
  const name = /^[a-z]+(?![a-z])/i.exec(tag ?? '')?.[0].toLowerCase()
  return TEXT_LANGUAGES.find((language) => language === name)
}
