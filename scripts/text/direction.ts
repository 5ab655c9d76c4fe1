/** Scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Aran|Hebr|Nkoo|Rohg|Syrc|Thaa)$/

/**
 * Tell where lines of a language begin.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Value for `dir`; nothing from left to right, as pages are without.
 */
export function textDirection(lang: string): 'rtl' | undefined {
  return RIGHT_TO_LEFT.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : undefined
}
