/**
 * Tell a language as office programs name it: with the country that it is most spoken in, unless it names one.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Language and country; the tag as it is where no country is known, or it is none.
 */
export function languageTag(lang: string): string {
  try {
    const { language, region } = new Intl.Locale(lang).maximize()
    return region ? `${language}-${region}` : language
  } catch {
    return lang
  }
}
