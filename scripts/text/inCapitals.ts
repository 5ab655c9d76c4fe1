/**
 * Write a text as style sheets do that set it in capitals, which differ by language: Greek ones have no accents, German ones
 * two letters for `ß`. Two texts that differ in no more than that are the same in capitals.
 *
 * @param lang
 *   BCP 47 tag.
 */
export function inCapitals(text: string, lang: string): string {
  return text.toLocaleUpperCase(lang)
}
