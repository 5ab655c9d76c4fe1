import { isoDate } from '../text/isoDate.ts'
import { isFrench } from './phrasesFor.ts'

/**
 * Write a date of the front matter as people of the page's language do: « 1er avril 2025 », “April 1, 2025”.
 *
 * @param date
 *   As the page wrote it.
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Day, month in letters and year, without its time; what is no date that programs write stays as it is.
 */
export function shownDate(date: string, lang: string): string {
  const iso = isoDate(date)
  if (!iso) return date
  const hasDay = iso.length > 'yyyy-mm'.length
  const format = new Intl.DateTimeFormat([lang, 'en'], {
    ...(hasDay && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  const text = format.format(new Date(hasDay ? iso : `${iso}-01`))
  // The first of a month is the only one that French counts as such, and that CLDR does not know.
  return isFrench(lang) ? text.replace(/^1(?= )/u, '1er') : text
}
