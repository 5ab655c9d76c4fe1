import { phrasesFor } from '../locales/phrasesFor.ts'
import { shownDate } from '../locales/shownDate.ts'

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
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023 + month, month, 14 + month)))
  const dates = days.map((day) => shownDate(day.toISOString().slice(0, 10), lang))
  return JSON.stringify([
    phrases,
    pillar(1, 2),
    { ...handout, slide: handout.slide(1, ''), made: [handout.made('', dates[0] ?? ''), handout.made(undefined, '')] },
    handout.qrCode(''),
    dates,
    Array.from({ length: 10 }, (_, digit) => new Intl.NumberFormat(lang).format(digit)),
  ])
}
