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
 * prints stay whole, where they have no more lines than a part may have; else they are split within, at the next indent.
 *
 * @param most
 *   Lines that a part may have.
 * @returns
 *   Places of the first lines of blocks, from 0.
 */
export function codeBlocks(lines: string[], most: number): number[] {
  const outer = outerBlocks(lines)
  // What its author parts with blank lines stays whole, where that is short enough.
  const parted = outer.filter((at) => at === 0 || !lines[at - 1]?.trim())
  const starts = longest(parted, lines.length) <= most / 2 && parted.length > 1 ? parted : outer
  return starts.flatMap((start, index) => {
    const block = lines.slice(start, starts[index + 1] ?? lines.length)
    if (block.length <= most) return [start]
    const within = codeBlocks(block.slice(1), most).map((at) => start + 1 + at)
    return [
      start,
      ...(within.length > 1
        ? within.slice(1)
        : block
            .keys()
            .map((at) => start + at)
            .drop(1)),
    ]
  })
}

function longest(starts: number[], count: number): number {
  return Math.max(...starts.map((start, index) => (starts[index + 1] ?? count) - start))
}

function outerBlocks(lines: string[]): number[] {
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

/** Most blocks that are shared as evenly as can be: the time for that grows with their square. */
const FEW = 80

/**
 * Share blocks among parts, in order, so that the longest part is as short as it can be, and the others about as long.
 *
 * @param lengths
 *   Lines of each block.
 * @param parts
 *   How many parts; no more than blocks.
 * @returns
 *   Place of the first block of each part, from 0.
 */
export function evenParts(lengths: number[], parts: number): number[] {
  const ends = lengths.reduce<number[]>((all, length) => [...all, (all.at(-1) ?? 0) + length], [0])
  const linesOf = (from: number, to: number): number => (ends[to] ?? 0) - (ends[from] ?? 0)
  const share = linesOf(0, lengths.length) / parts
  if (lengths.length > FEW) return nearest(ends, parts, share)
  interface Parted {
    starts: number[]
    longest: number
    uneven: number
  }
  /** Best parts of the blocks from each on, first as one part, then as one more each time. */
  let best = lengths.map((_, from): Parted => {
    const length = linesOf(from, lengths.length)
    return { starts: [from], longest: length, uneven: (length - share) ** 2 }
  })
  for (let count = 2; count <= parts; count++)
    best = best.map((__, from) => {
      const ways = best.slice(from + 1).map((rest, index): Parted => {
        const length = linesOf(from, from + 1 + index)
        return {
          starts: [from, ...rest.starts],
          longest: Math.max(length, rest.longest),
          uneven: rest.uneven + (length - share) ** 2,
        }
      })
      const none: Parted = { starts: [from], longest: Infinity, uneven: Infinity }
      return ways.reduce((a, b) => ((b.longest - a.longest || b.uneven - a.uneven) < 0 ? b : a), none)
    })
  return best[0]?.starts ?? [0]
}

/** Parts that begin with the block nearest to an even share. */
function nearest(ends: number[], parts: number, share: number): number[] {
  const blocks = ends.length - 1
  return Array.from({ length: parts }, (_, no) => no * share).reduce<number[]>((starts, from, no) => {
    const [least, most] = [no === 0 ? 0 : (starts.at(-1) ?? 0) + 1, blocks - parts + no]
    const found = ends.findIndex((end) => end >= from)
    return [...starts, Math.max(least, Math.min(most, found))]
  }, [])
}
