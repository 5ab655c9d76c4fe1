import type { Heading, PhrasingContent } from 'mdast'
import { takeEmoji } from '../../text/emoji.ts'
import { titleContent } from '../../text/titleContent.ts'
import { steps } from '../../locales/phrasesFor.ts'
import { sliceText, textOf, trimText } from '../../text/textOf.ts'

/** Heading, taken apart for a slide. */
export interface Title {
  emoji: string
  /** Number in a series: `1.`, `II.`, `b)`, `Étape 3 –`. */
  number?: number
  /** The page's own word before the number: « Étape ». */
  label?: string
  /** Title proper, without its number. */
  children: PhrasingContent[]
  /** Bracketed aside at the end of the heading. */
  aside?: string
}

/** `1.`, `1)`, `1 –`, `1️⃣`; but no version (`1.0`), hour (`1:30`) or word (`3-day`). */
const DIGITS = /^(\d{1,3})(?:\uFE0F?\u20E3\s*|\s*[.):–—](?!\d)\s*|\s*-\s+)(?=\S)/u
const ROMAN = /^([IVX]{1,5})\s*[.):–—-]\s+(?=\S)/u
const LETTER = /^([a-h])[.)]\s+(?=\S)/iu
const LABELLED = new RegExp(String.raw`^(${[...steps].join('|')})\s+(\d{1,3}|[IVX]{1,5})\s*[.):–—-]*\s*(?=\S)`, 'iu')
const ASIDE = /\s*\(([^()]+)\)\s*[:：]?\s*$/u
const COLON = /\s*[:：]\s*$/u

/**
 * Take a heading apart: picture, number, title, aside.
 *
 * @param heading
 *   Heading (optional).
 * @returns
 *   Its parts; empty ones for no heading.
 */
export function parseTitle(heading: Heading | undefined): Title {
  if (!heading) return { emoji: '', children: [] }
  const nodes = titleContent(heading.children)
  // A keycap is a number before it is a picture.
  const bare = takeNumber(nodes)
  const outer = bare.number === undefined ? takeEmoji(nodes) : { emoji: '', children: nodes }
  const { number, label, children: unnumbered } = bare.number === undefined ? takeNumber(outer.children) : bare
  const { emoji, children } = outer.emoji ? { emoji: outer.emoji, children: unnumbered } : takeEmoji(unnumbered)
  const text = textOf(children)
  const aside = ASIDE.exec(text)
  const end = (aside ?? COLON.exec(text))?.index ?? text.length
  const kept = end > 0 ? end : text.length
  return {
    emoji,
    number,
    label,
    children: trimText(sliceText(children, 0, kept)),
    aside: kept === end ? aside?.[1]?.trim() : undefined,
  }
}

/**
 * Give a title back the number it has outside a series: there it is part of what it says.
 *
 * @param heading
 *   Heading (optional).
 * @returns
 *   Its parts, the number left in the title.
 */
export function parseNumberedTitle(heading: Heading | undefined): Title {
  const title = parseTitle(heading)
  if (title.number === undefined || !heading) return title
  const text = textOf(title.children)
  const { emoji, children } = takeEmoji(titleContent(heading.children))
  const all = textOf(children)
  return all.includes(text)
    ? {
        ...title,
        emoji: title.emoji || emoji,
        children: trimText(sliceText(children, 0, all.indexOf(text) + text.length)),
      }
    : title
}

/**
 * Find the numbered series among headings: two or more of one kind, counting up from 0 or 1.
 *
 * @param titles
 *   Titles of neighbouring sections, in order.
 * @returns
 *   Indexes of those in the series; empty where there is none.
 */
export function titleSeries(titles: Title[]): number[] {
  const numbered = titles.flatMap((title, index) => (title.number === undefined ? [] : [{ index, title }]))
  const first = numbered[0]
  if (!first || first.title.number === undefined || first.title.number > 1) return []
  const start = first.title.number
  const run = numbered.filter(({ title }, index) => title.number === start + index && title.label === first.title.label)
  return run.length > 1 && run.length === numbered.length ? run.map(({ index }) => index) : []
}

function takeNumber(children: PhrasingContent[]): Pick<Title, 'number' | 'label' | 'children'> {
  const text = textOf(children)
  const labelled = LABELLED.exec(text)
  const match = labelled ?? DIGITS.exec(text) ?? ROMAN.exec(text) ?? LETTER.exec(text)
  const figure = labelled?.[2] ?? match?.[1]
  if (!match || !figure) return { children }
  const number = /^\d/.test(figure)
    ? Number(figure)
    : /^[IVX]+$/.test(figure)
      ? fromRoman(figure)
      : figure.toLowerCase().charCodeAt(0) - 96
  return { number, label: labelled?.[1], children: trimText(sliceText(children, match[0].length, text.length)) }
}

const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10 }

function fromRoman(figure: string): number {
  const values = [...figure].map((letter) => ROMAN_VALUES[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
