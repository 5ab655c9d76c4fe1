import { codeRanges } from './codeRanges.ts'

/** A line of `%%`, also in a quotation, or at the beginning of an item. */
const MARK = /^(?<quotes>(?:[ \t]*>)*)(?<item>[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+)?[ \t]*%%[ \t]*$/
/** What makes a line one of a quotation. */
const QUOTED = /^(?:[ \t]*>)*/

/** Blank remarks of Obsidian that take lines of their own, between two lines of `%%`; each line stays where it is. */
export function remarks(text: string): string {
  if (!/%%[ \t]*$/m.test(text)) return text
  const isCode = codeRanges(text)
  const lines = text.split('\n')
  let offset = 0
  let open: { index: number; quotes: string; item: string } | undefined
  for (const [index, line] of lines.entries()) {
    const start = offset
    offset += line.length + 1
    const mark = MARK.exec(line)?.groups
    if (!mark || isCode(start + line.indexOf('%'))) continue
    const quotes = (mark['quotes'] ?? '').replaceAll(/\s/g, '')
    if (open?.quotes === quotes) {
      for (let at = open.index; at <= index; at++) lines[at] = QUOTED.exec(lines[at] ?? '')?.[0] ?? ''
      lines[open.index] += open.item
      open = undefined
    } else open = { index, quotes, item: mark['item'] ?? '' }
  }
  return lines.join('\n')
}
