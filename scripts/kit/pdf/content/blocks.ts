import type { Block, Item, Paint } from './types.ts'
import { type Operator, readOperators } from './readOperators.ts'

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'])
const PAINTS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
const PAINTS: Record<string, Paint['kind']> = { Do: 'object', sh: 'shading', BI: 'image' }

/**
 * Part a content stream into what paints and what does not, nested as its graphics states are. Marks of content are
 * left out, but for those within a text: what they say is with what they are around.
 *
 * @param stream
 *   Decoded stream, one character a byte.
 * @returns
 *   Items in order.
 * @throws
 *   When it cannot be read, or its `q` and `Q` do not match.
 */
export function blocksOf(stream: string): Item[] {
  const open: Item[][] = [[]]
  const marks: Array<number | undefined> = []
  let path: Operator[] = []
  let text: Paint | undefined
  const items = (): Item[] => open.at(-1) ?? []
  const mcid = (): number | undefined => marks.findLast((mark) => mark !== undefined)
  for (const operator of readOperators(stream)) {
    const { name } = operator
    if (text) {
      text.operators.push(operator)
      if (name === 'ET') text = undefined
    } else if (name === 'BT') {
      text = { kind: 'text', operators: [operator], mcid: mcid() }
      items().push(text)
    } else if (name === 'q') {
      const block: Block = { kind: 'block', items: [] }
      items().push(block)
      open.push(block.items)
    } else if (name === 'Q') {
      if (open.length === 1) throw new Error('content stream: `Q` without `q`')
      open.pop()
    } else if (name === 'BDC' || name === 'BMC') marks.push(mcidOf(operator))
    else if (name === 'EMC') marks.pop()
    else if (PATH.has(name)) path.push(operator)
    else if (name === 'n') {
      addState(items(), [...path, operator])
      path = []
    } else if (PAINTS_PATH.has(name)) {
      items().push({ kind: 'path', operators: [...path, operator], mcid: mcid() })
      path = []
    } else if (PAINTS[name]) items().push({ kind: PAINTS[name], operators: [operator], mcid: mcid() })
    else if (name !== 'MP' && name !== 'DP') addState(items(), [operator])
  }
  if (open.length > 1) throw new Error('content stream: `q` without `Q`')
  return open[0] ?? []
}

function addState(items: Item[], operators: Operator[]): void {
  const last = items.at(-1)
  if (last?.kind === 'state') last.operators.push(...operators)
  else items.push({ kind: 'state', operators })
}

function mcidOf({ operands }: Operator): number | undefined {
  const number = /\/MCID\s+(\d+)/.exec(operands[1] ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}
