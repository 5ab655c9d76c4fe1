import { phrasesFor } from '../locales/phrasesFor.ts'

/**
 * Tell what a deck can say beside its page's text: phrases, and dates.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Text with every letter of it.
 */
export function phraseCharacters(lang: string): string {
  const { pillar, handout, ...phrases } = phrasesFor(lang)
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
  const dates = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2023 + month, month, 14 + month)))
  return JSON.stringify([
    phrases,
    pillar(1, 2),
    { ...handout, slide: handout.slide(1, ''), made: [handout.made('', dates[0] ?? ''), handout.made(undefined, '')] },
    handout.qrCode(''),
    dates,
    Array.from({ length: 10 }, (_, digit) => new Intl.NumberFormat(lang).format(digit)),
  ])
}
