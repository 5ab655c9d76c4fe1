import type { PictureSize } from '../../deck/picture.ts'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Where a label of a picture ends, its address, and its title before or behind its size. */
const SIZED =
  /\](?<before>\([ \t]*(?:<[^<>\n]*>|(?:[^\s()<>\\]|\\.|\([^\s()]*\))+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?)(?<size>[ \t]+=(?<width>\d*)(?<wide>%|px)?(?:x(?<height>\d*)(?:%|px)?)?\*?)(?=(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\))/g
/** Longest label of a picture, in characters. */
const LONGEST = 1000
/** In these, no text is a picture. */
const NO_TEXT = new Set(['code', 'inlineCode', 'math', 'inlineMath', 'html', 'yaml', 'toml'])

/** Sizes of pictures by where these begin, in characters from the start of the page. */
export type Sizes = ReadonlyMap<number, PictureSize>

/**
 * Blank the size within the brackets of a picture (`![a](a.png =400x200)`), as HedgeDoc, CodiMD and others write it:
 * CommonMark takes a picture with one for text.
 *
 * @param tree
 *   The page as it reads so far.
 * @returns
 *   Page in which all stands where it stood, and the sizes.
 */
export function blankSizes(text: string, tree: Root): { text: string; sizes: Sizes } {
  const sizes = new Map<number, PictureSize>()
  if (!/[ \t]=\d*(?:%|px)?x?\d/.test(text)) return { text, sizes }
  const code = stretches(tree)
  const blank = text.replaceAll(SIZED, (...found) => {
    const [whole] = found as string[]
    const { before = '', size = '', width, height, wide } = found.at(-1) as Record<string, string | undefined>
    const at = found.at(-3) as number
    const start = startOf(text, at)
    const isCode = code.some(([from, to]) => from <= at && at < to)
    if (start === undefined || isCode || !(width || height)) return String(whole)
    sizes.set(start, {
      ...(width && { width: Number(width) }),
      ...(height && { height: Number(height) }),
      unit: wide === '%' ? '%' : 'px',
    })
    return `]${before}${' '.repeat(size.length)}`
  })
  return { text: blank, sizes }
}

/** Where a label begins that ends at a place: at the `!` before the bracket that belongs to it. */
function startOf(text: string, end: number): number | undefined {
  let depth = 0
  for (let at = end; at >= Math.max(0, end - LONGEST); at--) {
    if (text[at - 1] === '\\') continue
    if (text[at] === ']') depth += 1
    if (text[at] === '[') depth -= 1
    if (depth === 0) return text[at - 1] === '!' && text[at - 2] !== '\\' ? at - 1 : undefined
  }
  return
}

function stretches(tree: Root): Array<[from: number, to: number]> {
  const found: Array<[number, number]> = []
  visit(tree, (node: Nodes | { type: 'toml'; position?: Nodes['position'] }) => {
    const { start, end } = node.position ?? {}
    if (NO_TEXT.has(node.type) && start?.offset !== undefined && end?.offset !== undefined)
      found.push([start.offset, end.offset])
  })
  return found
}
