import type { Report } from '../deck/conversion.ts'

/**
 * Say why each slide of a deck is as it is: composition, size of running text, share of the room that is filled, what
 * counts against it, and which composition came next, with the sum of what counted against that.
 *
 * @returns
 *   One line for each slide, and one with the reasons below where it was chosen among others.
 */
export function explained({ slides }: Report): string {
  return slides
    .flatMap(({ no, layout, size, title, lines, why }) => {
      const place = lines[0] ? `lines ${lines[0]}–${lines[1]}` : 'whole page'
      const filled = why ? `, ${Math.round(why.fill * 100)} % full` : ''
      const head = `${String(no).padStart(3)}  ${layout}${size ? ` ${size} px` : ''}${filled} · ${place} · ${title}`
      return why ? [head, `     ${reasons(why)}`] : [head]
    })
    .map((line) => `${line}\n`)
    .join('')
}

function reasons({ terms, instead }: NonNullable<Report['slides'][number]['why']>): string {
  const against = Object.entries(terms).map(([name, value]) => `${name} ${value.toFixed(2)}`)
  const sum = Object.values(terms).reduce((all, value) => all + value, 0)
  const next = instead ? `; next best: ${instead.layout} ${instead.cost.toFixed(2)}` : ''
  return `${sum.toFixed(2)} = ${against.join(' + ')}${next}`
}
