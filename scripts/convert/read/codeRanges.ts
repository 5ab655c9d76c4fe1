import { visit } from 'unist-util-visit'
import { isMath } from './mathSigns.ts'
import { parse } from './parse.ts'

/** HTML that holds code, and comments. */
const COMMENTS = /<!--[\s\S]*?-->/g
const HTML = /<(code|pre|script|style|kbd|samp)\b[^<>]*>[\s\S]*?<\/\1>/gi

/**
 * Find what of a page is front matter, code, a formula or a comment: there no marker of a dialect means anything.
 *
 * @param comments
 *   Whether comments of HTML count (default: they do).
 * @returns
 *   Whether a place, told by its offset, is in one of them.
 */
export function codeRanges(text: string, comments: 'are read' | 'are code' = 'are code'): (offset: number) => boolean {
  const ranges: Array<[start: number, end: number]> = []
  visit(parse(text, true), (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined) return
    if (node.type === 'inlineMath' && !isMath(text.slice(start, end), text[end] ?? '')) return
    if (CODE.has(node.type)) ranges.push([start, end])
    if (node.type !== 'html' && node.type !== 'paragraph') return
    for (const pattern of comments === 'are code' ? [COMMENTS, HTML] : [HTML])
      for (const { 0: html, index } of text.slice(start, end).matchAll(pattern))
        ranges.push([start + index, start + index + html.length])
  })
  const merged: typeof ranges = []
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return (offset) => {
    let [low, high] = [0, merged.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((merged[middle]?.[1] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return (merged[low]?.[0] ?? Infinity) <= offset
  }
}

const CODE = new Set<string>(['code', 'inlineCode', 'math', 'inlineMath', 'yaml', 'toml', 'json'])
