import type { PhrasingContent } from 'mdast'

/** A letter or a number that counts: « A. », « 2) », « IV. », « 1 – ». */
const LABEL = /^((?:\p{L}|\p{Nd}{1,2}|[IVX]{2,5})(?:[.)]|[^\S\n]+[–—-]))[^\S\n]+(?=\S|$)/u
const NO_BREAK = '\u00A0'

/**
 * Keep the letter or number that a title begins with on one line with the word after it.
 *
 * @returns
 *   Title; the same where it begins with none.
 */
export function boundLabel(title: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = title
  if (first?.type !== 'text') return title
  const value = first.value.replace(LABEL, (_, label: string) => label.replaceAll(/\s+/g, NO_BREAK) + NO_BREAK)
  return [{ ...first, value }, ...rest]
}
