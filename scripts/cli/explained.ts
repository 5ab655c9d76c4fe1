import type { ReportTexts } from '../locales/texts/facts/report.ts'
import type { Report } from '../deck/conversion.ts'

/**
 * Say why each slide of a deck is as it is: composition, size of running text, share of the room that is filled, what
 * counts against it, and which composition came next, with the sum of what counted against that.
 *
 * @returns
 *   One line for each slide, and one with the reasons below where it was chosen among others.
 */
export function explained({ slides }: Report, texts: ReportTexts): string {
  const { explained: words } = texts
  return slides
    .flatMap(({ no, layout, size, title, lines, why }) => {
      const place = lines[0] ? words.lines(...lines) : words.wholePage
      const filled = why ? `, ${words.full(why.fill)}` : ''
      const head = `${String(no).padStart(3)}  ${layout}${size ? ` ${size} px` : ''}${filled} · ${place} · ${title}`
      return why ? [head, `     ${reasons(why, texts)}`] : [head]
    })
    .map((line) => `${line}\n`)
    .join('')
}

function reasons(
  { terms, instead }: NonNullable<Report['slides'][number]['why']>,
  { number, semicolon, explained: words }: ReportTexts,
): string {
  const against = Object.entries(terms).map(([name, value]) => `${name} ${number(value, 2)}`)
  const sum = Object.values(terms).reduce((all, value) => all + value, 0)
  const next = instead ? `${semicolon} ${words.nextBest(instead.layout, number(instead.cost, 2))}` : ''
  return `${number(sum, 2)} = ${against.join(' + ')}${next}`
}
