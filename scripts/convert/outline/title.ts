import type { Heading, PhrasingContent } from 'mdast'
import type { Phrases } from '../../locales/phrases.ts'
import { takeEmoji } from '../../text/emoji.ts'
import { titleContent } from '../../text/titleContent.ts'
import { sliceText, textOf, trimText } from '../../text/textOf.ts'

/** Heading, taken apart for a slide. */
export interface Title {
  emoji: string
  /** Number in a series: `1.`, `II.`, `b)`, `Étape 3 –`. */
  number?: number
  /** The page's own word before the number: « Étape ». */
  label?: string
  /** Title as it stands on the page, without its picture and a colon at its end. */
  children: PhrasingContent[]
  /** What is left where the number stands elsewhere; all of it where nothing parts the two: « Étape 2 du projet ». */
  bare: PhrasingContent[]
}

/** Number that begins a title, and how far it reaches. */
interface Numbered {
  number: number
  label?: string
  length: number
  /** Whether its author set it apart from what comes after it. */
  isApart: boolean
}

/** A letter that begins a title right after `1.`: no `1.x` and no `2.b`. */
const CAPITAL = String.raw`(?=\p{Lu}[\p{Ll}\p{M}\s’']|\p{Lo}|\p{Extended_Pictographic}|[«“"(¿¡])`
/** `1.`, `1)`, `1 –`, `1️⃣`; but no version (`1.0`, `1.x`), hour (`1:30`), span (`1 – 3 ans`) or word (`3-day`). */
const DIGITS = new RegExp(
  String.raw`^(\d{1,3})(?:\uFE0F?\u20E3\s*|\s*[):](?!\d)\s*|\s*\.(?:\s+|${CAPITAL})|\s*[–—](?!\s*\d)\s*|\s*-\s+(?!\d))(?=\S)`,
  'u',
)
/** Roman numbers up to 39. */
const FIGURES = String.raw`(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})`
const ROMAN = new RegExp(String.raw`^(${FIGURES})\s*[.):–—-]\s+(?=\S)`, 'u')
const LETTER = /^([a-h])[.)]\s+(?=\S)/iu
/** A number that is a whole word: not « 3D », « 2bis », « 1st », « 1.2 », « 1/3 », « 1-2 ». */
const WHOLE = String.raw`(?![\p{L}\p{M}\p{N}]|[.,:/’'][\p{L}\p{N}]|\s*[-–—/]\d)`
/** What authors set between number and title; between numbers, a dash is a span. */
const APART = /^\s*(?:[.)]*[):：|→]+|\.(?=\s)|[–—]+(?!\s*\d)|-+(?=\s)(?!\s*\d)|[·•](?=\s))\s*(?=\S)/u
const COLON = /\s*[:：]\s*$/u
const ASIDE = /\s*\(([^()]+)\)\s*$/u

/**
 * Take a heading apart: picture, number, title.
 *
 * @param heading
 *   Heading (optional).
 * @param phrases
 *   Words in the language of the page: those of other languages count for nothing.
 * @returns
 *   Its parts; empty ones for no heading.
 */
export function parseTitle(heading: Heading | undefined, phrases: Pick<Phrases, 'steps'>): Title {
  if (!heading) return { emoji: '', children: [], bare: [] }
  const nodes = titleContent(heading.children)
  // A keycap is a number before it is a picture.
  const first = numberOf(textOf(nodes), phrases)
  const outer = first ? { emoji: '', children: nodes } : takeEmoji(nodes)
  const found = first ?? numberOf(textOf(outer.children), phrases)
  if (!found) {
    const children = withoutColon(outer.children)
    return { emoji: outer.emoji, children, bare: children }
  }
  const before = sliceText(outer.children, 0, found.length)
  const after = trimText(sliceText(outer.children, found.length, Infinity))
  const { emoji, children: rest } = outer.emoji ? { emoji: '', children: after } : takeEmoji(after)
  // A picture between the two parts them, too.
  const isApart = found.isApart || (emoji !== '' && textOf(after).startsWith(emoji))
  const children = withoutColon([...before, ...rest])
  return {
    emoji: outer.emoji || emoji,
    number: found.number,
    label: found.label,
    children,
    bare: isApart && rest.length ? withoutColon(rest) : children,
  }
}

/**
 * Take a heading apart for the cover: the title of a talk loses nothing but the picture at its edge.
 *
 * @param heading
 *   Heading.
 */
export function parseTalkTitle(heading: Heading): Pick<Title, 'emoji' | 'children'> {
  const nodes = titleContent(heading.children)
  const isNumbered = /^\s*\d\uFE0F?\u20E3/u.test(textOf(nodes))
  return isNumbered ? { emoji: '', children: nodes } : takeEmoji(nodes)
}

/**
 * Title on a card that has a number: its own, if it is the same, need not stand beside it.
 *
 * @param no
 *   Number of the card.
 */
export function cardTitle({ number, children, bare }: Title, no: number): string {
  const text = textOf(children)
  return number === no && text.startsWith(String(no)) ? textOf(bare) : text
}

/**
 * Split a title that shows its aside, the words in brackets at its end, above itself.
 *
 * @returns
 *   Title without its aside; both as they are where there is none.
 */
export function splitAside(children: PhrasingContent[]): { children: PhrasingContent[]; aside?: string } {
  const found = ASIDE.exec(textOf(children))
  if (!found?.index) return { children }
  return { children: trimText(sliceText(children, 0, found.index)), aside: found[1]?.trim() }
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
  // « Étape 2 bis » or « Part 2 of the plan » may stand between those that are counted.
  const apart = numbered.filter(({ title }) => title.bare !== title.children)
  return [numbered, apart].map(seriesOf).find(({ length }) => length > 0) ?? []
}

/** Indexes of numbered titles, if all of them make one series. */
function seriesOf(numbered: Array<{ index: number; title: Title }>): number[] {
  const first = numbered[0]
  if (!first || first.title.number === undefined || first.title.number > 1) return []
  const start = first.title.number
  const kind = first.title.label?.toLowerCase()
  const run = numbered.filter(
    ({ title }, index) => title.number === start + index && title.label?.toLowerCase() === kind,
  )
  return run.length > 1 && run.length === numbered.length ? run.map(({ index }) => index) : []
}

function withoutColon(children: PhrasingContent[]): PhrasingContent[] {
  const text = textOf(children)
  const end = COLON.exec(text)?.index
  return trimText(end ? sliceText(children, 0, end) : children)
}

function numberOf(text: string, phrases: Pick<Phrases, 'steps'>): Numbered | undefined {
  const labelled = labelledBy(phrases.steps).exec(text)
  if (labelled?.[2]) {
    const parted = APART.exec(text.slice(labelled[0].length))?.[0]
    const blank = /^\s*/.exec(text.slice(labelled[0].length))?.[0] ?? ''
    return {
      number: valueOf(labelled[2]),
      label: labelled[1],
      length: labelled[0].length + (parted ?? blank).length,
      isApart: parted !== undefined,
    }
  }
  const match = DIGITS.exec(text) ?? ROMAN.exec(text) ?? LETTER.exec(text)
  return match?.[1] ? { number: valueOf(match[1]), length: match[0].length, isApart: true } : undefined
}

const patterns = new Map<string[], RegExp>()

/** A word for a step and its number: « Étape 3 », « Part IV », « Étape n° 2 ». */
function labelledBy(steps: string[]): RegExp {
  const known = patterns.get(steps)
  if (known) return known
  const word = steps.flatMap(spellings).join('|')
  const made = new RegExp(String.raw`^(${word})\s+(?:(?:n[°º]|№|#)\s*)?(\d{1,3}|${FIGURES})${WHOLE}`, 'u')
  patterns.set(steps, made)
  return made
}

/** A word as people write it: « étape », « Étape », « ÉTAPE », and without accents; roman numbers after it are capitals. */
function spellings(word: string): string[] {
  const capitals = word.toUpperCase()
  const parted = [word, `${capitals[0]}${word.slice(1)}`, capitals].map((one) => one.normalize('NFD'))
  return parted.flatMap((one) => [one.normalize('NFC'), one, one.replaceAll(/\p{M}/gu, '')])
}

function valueOf(figure: string): number {
  if (/^\d/.test(figure)) return Number(figure)
  return /^[IVX]+$/.test(figure) ? fromRoman(figure) : figure.toLowerCase().charCodeAt(0) - 96
}

const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10 }

function fromRoman(figure: string): number {
  const values = [...figure].map((letter) => ROMAN_VALUES[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
