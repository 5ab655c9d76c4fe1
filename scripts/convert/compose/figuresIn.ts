import type { Phrases } from '../../locales/phrases.ts'

/** A number, and what stands before and after it: « 800 ans », « 3,5 % », « 12 000 € », « $2,000 ». */
const FIGURE =
  /(?<![\p{L}\p{N}.,])(?<sign>[€$£¥]\s?)?(?<number>\d{1,3}(?:[ .,\u00A0\u202F]\d{3})*(?:[.,]\d+)?|\d+)(?![\p{N}])(?:[ \u00A0\u202F]?(?<unit>[%‰€$£¥]|\p{L}{2,}))?/gu
/** Words after a number that are no unit. */
const NO_UNIT = /^(?:les?|la|des?|du|et|ou|en|au|aux|the|of|and|or|in|on|at|to|a)$/iu
/** Signs of money and shares. */
const SIGN = /^[%‰€$£¥]$/u
/** Numbers that stand alone as years. */
const YEAR = /^(?:1[5-9]|20)\d\d$/
/** Between sentences, also where the next one begins with a number. */
const SENTENCE = /(?<=[.!?…])\s+|\n/u

/** A figure as it is shown, and the unit beside or below it. */
export type Figure = Record<'value', string> & Partial<Record<'unit', string>>

/** A figure in a text. */
export interface FoundFigure {
  figure: Figure
  /** Whether it is money, a share, or counted in millions. */
  isAmount: boolean
  /** Where it stands, in characters; its unit is part of it. */
  from: number
  to: number
}

/**
 * The figure that carries the point of a text. Amounts do before other numbers: that of the first sentence that has any,
 * if it is its only one. Without amounts, the only number with a unit: two would fight for the room.
 */
export function figureIn(text: string, phrases: Phrases): Figure | undefined {
  const found = text.split(SENTENCE).map((sentence) => figuresIn(sentence, phrases))
  const amounts = found.map((figures) => figures.filter(({ isAmount }) => isAmount)).find(({ length }) => length > 0)
  const [only, ...others] = amounts ?? found.flat()
  return only && others.length === 0 ? only.figure : undefined
}

/** What is counted in millions: « 2,4 millions d'euros », « £3 million ». */
const COUNTED = /^[ \u00A0\u202F](?:d['’]|d[ei] |of )?(?<word>\p{L}+|[€$£¥])(?![\p{L}])/u

/** Figures of a text in order: amounts, and numbers with a unit; no years. */
export function figuresIn(text: string, { amounts }: Pick<Phrases, 'amounts'>): FoundFigure[] {
  return [...text.matchAll(FIGURE)].flatMap(({ 0: all, index, groups: { sign = '', number = '', unit = '' } = {} }) => {
    const isAmount = sign !== '' || SIGN.test(unit) || amounts.test(unit)
    if (!isAmount && (!unit || NO_UNIT.test(unit) || YEAR.test(number))) return []
    // After a sign, another word is no unit: « $50 each »; but « £5 million ».
    const shown = sign && !amounts.test(unit) ? '' : unit
    const more = shown && amounts.test(unit) ? COUNTED.exec(text.slice(index + all.length)) : null
    const counted = isMoney(more?.groups?.['word'], amounts) ? (more?.[0] ?? '') : ''
    const end = shown || !unit ? all.length + counted.length : sign.length + number.length
    const figure = { value: sign + number, ...(shown && { unit: shown + counted }) }
    return [{ figure, isAmount, from: index, to: index + end }]
  })
}

function isMoney(word = '', amounts: RegExp): boolean {
  return SIGN.test(word) || amounts.test(word)
}
