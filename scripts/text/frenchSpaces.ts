const NARROW = '\u202F'
const NO_BREAK = '\u00A0'
/** A number in groups of three digits; what has more before them is two numbers, such as a year and a count. */
const GROUPED = /(?<!\d)\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)/g

/**
 * Bind French double punctuation to its word with narrow no-break spaces, so that no line begins with `; : ! ? »`,
 * and the groups of a number to each other and to its unit.
 *
 * Source of the rule: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function frenchSpaces(text: string): string {
  return text
    .replaceAll(/[ \u00A0]+(?=[;:!?»])/g, NARROW)
    .replaceAll(/«[ \u00A0]+/g, `«${NARROW}`)
    .replaceAll(GROUPED, (number) => number.replaceAll(/[ \u00A0]/g, NARROW))
    .replaceAll(/(?<=\d) (?=[\p{L}%€])/gu, NO_BREAK)
}
