/**
 * Say how many there are of something, in the form that the number asks for.
 *
 * @param forms
 *   The noun by plural category of its language; `other` is used for categories that are not given.
 * @param lang
 *   BCP 47 tag of the nouns (default: `'en'`).
 * @returns
 *   Number and noun: `1 badge`, `3 badges`.
 */
export function counted(
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  lang = 'en',
): string {
  return `${count} ${forms[new Intl.PluralRules(lang).select(count)] ?? forms.other}`
}
