import type { Root, TableCell } from 'mdast'
import { visit } from 'unist-util-visit'
import { textOf } from '../../text/textOf.ts'

const NARROW = '\u202F'
const NO_BREAK = '\u00A0'
/** Blanks where a line could end. */
const BLANKS = /[^\S\n\u00A0\u202F]+/g
/** Blank between groups of three digits. */
const GROUPS = /(?<=\d)[ \u00A0](?=\d{3}(?!\d))/g
/** Blank between a number and what it counts, where that is a sign: `12 %`, `€ 12`, `12 °C`. */
const SIGNS = /(?<=\d)[^\S\n]+(?=[\p{Sc}%‰°²³])|(?<=[\p{Sc}±≈~<>≤≥+−×])[^\S\n]+(?=\d)/gu
/** Longest cell that is a number, in letters, and longest word that is a unit. */
const LONGEST = { cell: 16, unit: 5 }

/**
 * Keep numbers in tables on one line, with what they count: a cell that is a number has no blank where a line could end;
 * within a text, the digits of one number stay together, and so does the sign behind or before them.
 */
export function boundNumbers(tree: Root): void {
  visit(tree, 'tableCell', (cell) => {
    const isNumber = isNumberCell(cell)
    visit(cell, 'text', (node) => {
      const grouped = node.value.replaceAll(GROUPS, NARROW).replaceAll(SIGNS, NO_BREAK)
      node.value = isNumber ? grouped.replaceAll(BLANKS, NO_BREAK) : grouped
    })
  })
}

/** Whether a cell says no more than a number, its unit, or a range of such: `12 500 €`, `3 h 30`, `5 – 8 km/h`. */
function isNumberCell(cell: TableCell): boolean {
  const text = textOf(cell).trim()
  if (text.length > LONGEST.cell || !/\d/.test(text)) return false
  const words = text.split(/\s+/).filter((word) => !/\d/.test(word))
  return words.every((word) => word.length <= LONGEST.unit)
}
