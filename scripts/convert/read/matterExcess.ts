import type { Facts } from '../../locales/messages/facts.ts'

/** Most of a front matter: lines, characters, levels of brackets and dashes, and names that others repeat. */
const MOST = { lines: 1000, characters: 20_000, levels: 50, aliases: 100 }
/** A line that begins a mapping or a list. */
const BEGINS = /^(?:[^\s:]+[\t ]*:(?:\s|$)|[[{&!?-])/
const FENCE = /^(---|\+\+\+)[\t ]*$/

/**
 * Find front matter that is longer or deeper than its parser can take, without parsing.
 *
 * @param lines
 *   Lines of a page.
 * @returns
 *   What is too much, if anything is, and how many lines the front matter takes; none when the page has none.
 */
export function matterExcess(lines: string[]): { excess?: Facts['too-much:front-matter']; length: number } {
  const fence = FENCE.exec(lines[0] ?? '')?.[1]
  const begins = fence === '+++' || BEGINS.test(lines.slice(1).find((line) => /^\s*[^\s#]/.test(line)) ?? '')
  if (!fence || !begins) return { length: 0 }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.exec(line)?.[1] === fence)
  if (end < 0) return { length: 0 }
  const within = lines.slice(1, end)
  const length = end + 1
  const tooMuch = (what: keyof typeof MOST): ReturnType<typeof matterExcess> => ({
    excess: { what, most: MOST[what] },
    length,
  })
  if (within.length > MOST.lines) return tooMuch('lines')
  const text = within.join('\n')
  if (text.length > MOST.characters) return tooMuch('characters')
  if (levelsOf(text) > MOST.levels || within.some((line) => dashesOf(line) > MOST.levels)) return tooMuch('levels')
  if ((text.match(/(?:^|[\s,[])\*[^\s*,\]}]/gm)?.length ?? 0) > MOST.aliases) return tooMuch('aliases')
  return { length }
}

/** Deepest level of brackets. */
function levelsOf(text: string): number {
  let level = 0
  let deepest = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    level = '[{'.includes(bracket) ? level + 1 : Math.max(0, level - 1)
    deepest = Math.max(deepest, level)
  }
  return deepest
}

/** How many lists, or keys that are values, begin at the start of a line. */
function dashesOf(line: string): number {
  return /^\s*((?:[-?][\t ]+)*)/.exec(line)?.[1]?.match(/[-?]/g)?.length ?? 0
}
