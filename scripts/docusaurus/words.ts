/** Words of the links on a page. */
export interface Words {
  /** Name of the group, for screen readers. */
  group: string
  /** Link to the talk. */
  present: string
  /** Full name of the link `PDF`, for screen readers. */
  pdf: string
}

/** The same, and the language that they are read aloud in; a label of the site's may be in any. */
export type SpokenWords = Words & { lang?: string }

/** By language, without region: all languages of the words on slides. */
const WORDS: Readonly<Record<string, Words>> = {
  de: { group: 'Vortrag', present: 'Diese Seite präsentieren', pdf: 'PDF der Folien' },
  en: { group: 'Talk', present: 'Present this page', pdf: 'PDF of the slides' },
  es: { group: 'Presentación', present: 'Presentar esta página', pdf: 'PDF de las diapositivas' },
  fr: { group: 'Présentation', present: 'Présenter cette page', pdf: 'PDF des diapos' },
  it: { group: 'Presentazione', present: 'Presenta questa pagina', pdf: 'PDF delle diapositive' },
  nl: { group: 'Presentatie', present: 'Deze pagina presenteren', pdf: 'PDF van de dia’s' },
  pt: { group: 'Apresentação', present: 'Apresentar esta página', pdf: 'PDF dos slides' },
}

/**
 * Choose the words of a locale of the site; in English where there are none.
 *
 * @param locale
 *   BCP 47 tag, or what a site uses for one.
 * @param label
 *   Words for the link to the talk: for all locales, or by locale (default: ours).
 */
export function wordsFor(locale: string, label?: string | Record<string, string>): SpokenWords {
  const language = locale.split(/[-_]/)[0]?.toLowerCase() ?? ''
  const lang = Object.hasOwn(WORDS, language) ? language : 'en'
  const words = WORDS[lang] as Words
  const own = typeof label === 'string' ? label : (label?.[locale] ?? label?.[language])
  return own === undefined ? { ...words, lang } : { ...words, present: own }
}

/**
 * Choose the words of a page: those of the language that its front matter names, which need not be that of the site.
 *
 * @param matter
 *   Front matter of the page.
 * @param locale
 *   Locale of the site, for pages that name no language.
 * @param label
 *   As that of `wordsFor`.
 */
export function wordsOfPage(
  { lang }: Record<string, unknown>,
  locale: string,
  label?: string | Record<string, string>,
): SpokenWords {
  return wordsFor(typeof lang === 'string' && lang ? lang : locale, label)
}
