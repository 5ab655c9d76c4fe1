/** What closes or goes on with what stands above it, at the same indent. */
const GOES_ON = /^\s*(?:[)\]}]|<\/|(?:end|else|elif|elsif|except|finally|catch|fi|done|esac|then|do|in)\b)/
/** What belongs to what stands below it: decorators, comments, attributes. */
const LEADS = /^\s*(?:@|#(?!include|define)|\/\/|--\s|\/\*|\*|;|#\[)/
/** Prompts: what stands below one is what it prints. */
const PROMPT = /^(?:>>>|\$|PS>|In \[\d*\]:)(?:\s|$)/
/** Items of a list may stand as far left as the key that they are of. */
const ITEM = /^- /

/**
 * Find where code may be split: between blocks at the outer indent. A function, a key with its list, a command with what it
 * prints stay whole.
 *
 * @returns
 *   Places of the first lines of blocks, from 0.
 */
export function codeBlocks(lines: string[]): number[] {
  const indent = Math.min(...lines.filter((line) => line.trim()).map(indentOf))
  const hasPrompts = lines.some((line) => PROMPT.test(line))
  const isOuter = (line: string): boolean => line.trim() !== '' && indentOf(line) === indent && !GOES_ON.test(line)
  const starts: number[] = []
  for (const [at, line] of lines.entries()) {
    if (hasPrompts ? !PROMPT.test(line) : !isOuter(line)) continue
    const key = lines[starts.at(-1) ?? 0] ?? ''
    if (ITEM.test(line.trimStart()) && /:\s*$/.test(key)) continue
    const before = lines[at - 1] ?? ''
    if (at > 0 && ((LEADS.test(before) && isOuter(before)) || before.endsWith('\\'))) continue
    starts.push(at)
  }
  return starts[0] === 0 ? starts : [0, ...starts]
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0
}

/**
 * Share blocks among parts, in order, so that the longest part is as short as it can be.
 *
 * @param lengths
 *   Lines of each block.
 * @param parts
 *   How many parts; no more than blocks.
 * @returns
 *   Place of the first block of each part, from 0.
 */
export function evenParts(lengths: number[], parts: number): number[] {
  const sums = lengths.reduce<number[]>((all, length) => [...all, (all.at(-1) ?? 0) + length], [0])
  const between = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)
  const share = between(0, lengths.length) / parts
  /** Best starts of so many parts of all blocks from one on: longest first, then what is uneven. */
  const known = new Map<string, { starts: number[]; longest: number; uneven: number }>()
  const best = (from: number, left: number): { starts: number[]; longest: number; uneven: number } => {
    const key = `${from} ${left}`
    const found = known.get(key)
    if (found) return found
    let result = { starts: [from], longest: Infinity, uneven: Infinity }
    if (left === 1) {
      const length = between(from, lengths.length)
      result = { starts: [from], longest: length, uneven: (length - share) ** 2 }
    } else
      for (let to = from + 1; to <= lengths.length - left + 1; to++) {
        const rest = best(to, left - 1)
        const longest = Math.max(between(from, to), rest.longest)
        const uneven = rest.uneven + (between(from, to) - share) ** 2
        if (longest < result.longest || (longest === result.longest && uneven < result.uneven))
          result = { starts: [from, ...rest.starts], longest, uneven }
      }
    known.set(key, result)
    return result
  }
  return best(0, Math.min(parts, lengths.length)).starts
}
