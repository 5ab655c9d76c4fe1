import type { Nodes } from 'mdast'
import { textOf } from './textOf.ts'

/** Raised and lowered forms of the signs of numbers, and of the two letters that stand for one. */
const FORMS = {
  sup: ['0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'],
  sub: ['0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'],
} as const

/**
 * Text of phrasing content for a place that knows no markup, such as the name of a tab: numbers that are raised or lowered
 * stay so, « 10⁶ » and « CO₂ », because « 106 » is another number.
 *
 * @param value
 *   Node or nodes.
 * @returns
 *   As `textOf`, with as many characters.
 */
export function plainTitle(value: Nodes | Nodes[]): string {
  if (Array.isArray(value)) return value.map(plainTitle).join('')
  if (value.type === 'markup' && (value.name === 'sup' || value.name === 'sub'))
    return shifted(textOf(value), FORMS[value.name])
  if (!('children' in value) || !value.children.some((child) => 'children' in child)) return textOf(value)
  return (value.children as Nodes[]).map(plainTitle).join('')
}

/** The text in the forms that all of its signs have; as it is where one has none, such as « er » of « 1er ». */
function shifted(text: string, [plain, forms]: readonly [string, string]): string {
  const signs = [...text].map((sign) => forms[plain.indexOf(sign)])
  return signs.every((sign) => sign !== undefined) ? signs.join('') : text
}
