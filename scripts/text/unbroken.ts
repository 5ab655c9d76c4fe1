import type { PhrasingContent } from 'mdast'
import { textOf } from './textOf.ts'

/** Stretch of a text, as offsets. */
export interface Span {
  from: number
  to: number
}

/** Brackets and quotation marks that come in pairs; what opens one may close another. */
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '“': '”',
  '„': '“”',
  '（': '）',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
}
/** A quotation mark that looks the same on both sides opens after a blank, and closes before one. */
const STRAIGHT = '"'
const MARKS = /[()[\]«»“”„（）「」『』《》〈〉【】"]/g
/** Farthest that the two of a pair are taken for one, in characters. */
const LONGEST = 300
/** What is one thing, whatever stands in it: an address, code, a formula. */
const WHOLE = new Set(['link', 'linkReference', 'inlineCode', 'inlineMath', 'image', 'imageReference'])

const CODE = new Set(['inlineCode'])

/**
 * Find what no sentence ends in, and no cut goes through: links, code, formulas; brackets and quotations.
 *
 * @param text
 *   `textOf(nodes)`, which is known already.
 * @returns
 *   Outermost stretches in order; none touches another.
 */
export function unbroken(nodes: PhrasingContent[], text: string): Span[] {
  const spans = [...wholeIn(nodes, 0), ...pairsIn(text)].toSorted((a, b) => a.from - b.from || b.to - a.to)
  const outer: Span[] = []
  for (const span of spans) {
    const last = outer.at(-1)
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to)
    else outer.push({ ...span })
  }
  return outer
}

/** Tell where inline code begins, as offsets in the text of some content. */
export function codeStarts(nodes: PhrasingContent[]): Set<number> {
  return new Set(wholeIn(nodes, 0, CODE).map(({ from }) => from))
}

function wholeIn(nodes: PhrasingContent[], start: number, kinds = WHOLE): Span[] {
  let from = start
  return nodes.flatMap((node) => {
    const to = from + textOf(node).length
    const span = { from, to }
    from = to
    if (kinds.has(node.type)) return [span]
    return 'children' in node ? wholeIn(node.children, span.from, kinds) : []
  })
}

function pairsIn(text: string): Span[] {
  const spans: Span[] = []
  const open: Array<{ at: number; closers: string }> = []
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const opener = open.findLastIndex(({ at, closers }) => closers.includes(mark) && index - at <= LONGEST)
    if (opener >= 0) {
      spans.push({ from: open[opener]?.at ?? index, to: index + 1 })
      open.length = opener
    } else if (mark === STRAIGHT ? opensAt(text, index) : PAIRS[mark]) {
      // What is open for too long stays open, and must not be looked at again and again.
      while (open[0] && index - open[0].at > LONGEST) open.shift()
      open.push({ at: index, closers: PAIRS[mark] ?? mark })
    }
  }
  return spans
}

function opensAt(text: string, at: number): boolean {
  return !/[\p{L}\p{N}\p{Pe}\p{Pf}.,;:!?…]/u.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ')
}
