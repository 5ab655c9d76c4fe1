/** How much of each kind a paragraph holds. */
export interface Marks {
  'emphasis marks': number
  'strike marks': number
  brackets: number
  'pointed brackets': number
  'tags or addresses': number
  'code marks': number
  'lengths of code marks': number
  'marks for so many characters': number
  'dollar signs': number
  'characters within brackets': number
  lines: number
  words: number
  /** Each may begin an address, for which the parser looks back over all before it. */
  'signs between letters': number
}

const SIGNS = /\\.|\*+|_+|~+|`+|\$|[[\]]|<[a-z/!?]?/gi

/**
 * Count in a paragraph, line by line and without parsing, what Markdown may have to pair.
 *
 * @returns
 *   `add` takes a line; `nested` tells how deep what is closed by now is nested.
 */
export function marksIn(): { add: (line: string) => void; counts: Marks; nested: () => number } {
  const counts: Marks = {
    'emphasis marks': 0,
    'strike marks': 0,
    brackets: 0,
    'pointed brackets': 0,
    'tags or addresses': 0,
    'code marks': 0,
    'lengths of code marks': 0,
    'marks for so many characters': 0,
    'dollar signs': 0,
    'characters within brackets': 0,
    lines: 0,
    words: 0,
    'signs between letters': 0,
  }
  const open = { emphasis: 0, brackets: 0 }
  const lengths = new Set<number>()
  let since = 0
  let characters = 0
  let marks = 0
  let nested = 0
  /** What can end something ends the innermost; what can begin something does so. */
  const pair = (kind: keyof typeof open, isEnd: boolean, isBegin: boolean): void => {
    if (isEnd && open[kind]) {
      nested = Math.max(nested, open[kind])
      open[kind] -= 1
    } else if (isBegin) open[kind] += 1
  }
  const take = (sign: string, before: string, after: string): void => {
    if (sign === '$') counts['dollar signs'] += 1
    if (sign.startsWith('`')) {
      counts['code marks'] += 1
      counts['lengths of code marks'] = lengths.add(sign.length).size
    }
    if (sign.startsWith('<')) counts[sign.length > 1 ? 'tags or addresses' : 'pointed brackets'] += 1
    if (sign === '[') {
      counts.brackets += 1
      pair('brackets', false, true)
    }
    if (sign === ']') pair('brackets', true, false)
    if (!/^[*_~]/.test(sign)) return
    counts[sign.startsWith('~') ? 'strike marks' : 'emphasis marks'] += 1
    const [left, right] = [/[\s*_~]/.test(before || ' '), /[\s*_~]/.test(after || ' ')]
    // Between two letters, or two marks, it may be either, and no level is certain.
    if (left !== right) pair('emphasis', right, left)
  }
  return {
    counts,
    nested: () => nested,
    add: (line) => {
      counts.lines += 1
      counts.words += line.match(/\S+/g)?.length ?? 0
      counts['signs between letters'] += line.match(/[^\s\w]\w/g)?.length ?? 0
      for (const { 0: sign, index } of line.matchAll(SIGNS)) {
        marks += 1
        if (!open.brackets) since = index
        take(sign, line[index - 1] ?? '', line[index + sign.length] ?? '')
        if (sign !== ']' || open.brackets) continue
        counts['characters within brackets'] = Math.max(counts['characters within brackets'], index - since)
      }
      characters += line.length + 1
      // Each may be looked for up to the end.
      counts['marks for so many characters'] = marks * characters
      if (!open.brackets) return
      counts['characters within brackets'] = Math.max(counts['characters within brackets'], line.length - since)
      since -= line.length + 1
    },
  }
}
