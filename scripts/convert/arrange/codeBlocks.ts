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
  const all = lengths.reduce((sum, length) => sum + length, 0)
  let [low, high] = [Math.max(Math.ceil(all / parts), ...lengths), all]
  while (low < high) {
    const middle = (low + high) >> 1
    if (filled(lengths, parts, middle, 0).length <= parts) high = middle
    else low = middle + 1
  }
  const even = filled(lengths, parts, low, all / parts)
  return even.length === parts ? even : filled(lengths, parts, low, 0)
}

/** Parts no longer than so many lines, each filled up; or only to about its share of all. */
function filled(lengths: number[], parts: number, most: number, share: number): number[] {
  const starts = [0]
  let [length, before] = [0, 0]
  for (const [at, block] of lengths.entries()) {
    const isFull = length + block > most || (share > 0 && before + length + block / 2 > share * starts.length)
    const mustEnd = length > 0 && lengths.length - at <= parts - starts.length
    if (length > 0 && (isFull || mustEnd)) {
      starts.push(at)
      before += length
      length = 0
    }
    length += block
  }
  return starts
}
