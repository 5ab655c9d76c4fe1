import type { Point, Position } from 'unist'
import { VFileMessage } from 'vfile-message'

/** Most messages of one rule that are shown one by one. */
const MOST = 5
/** Most places that are listed for the others. */
const PLACES = 12

/**
 * Fold messages: of a rule with many, the first ones stay, and one message stands for the others and says where they are.
 *
 * @param messages
 *   Messages in any order; left as they are.
 * @param more
 *   Says how many others there are, and where.
 * @returns
 *   At most six for each rule, sorted by place.
 */
export function foldMessages(
  messages: readonly VFileMessage[],
  more: (count: number, places: string) => string,
): VFileMessage[] {
  const sorted = messages.toSorted((a, b) => order(a.line, b.line) || order(a.column, b.column))
  return [...Map.groupBy(sorted, ({ ruleId }) => ruleId).values()].flatMap((all) =>
    all.length <= MOST + 1 ? all : [...all.slice(0, MOST), folded(all.slice(MOST), more)],
  )
}

function folded(others: VFileMessage[], more: (count: number, places: string) => string): VFileMessage {
  const [first] = others
  const places = others.slice(0, PLACES).map(({ line, column }) => `${line ?? 1}:${column ?? 1}`)
  const list = [...places, ...(others.length > PLACES ? ['…'] : [])].join(', ')
  const message = new VFileMessage(more(others.length, list), {
    place: startOf(first?.place),
    ruleId: first?.ruleId,
    source: first?.source,
  })
  return Object.assign(message, { fatal: first?.fatal })
}

function startOf(place: Point | Position | undefined): Point | undefined {
  return place && 'start' in place ? place.start : place
}

function order(a = 0, b = 0): number {
  return a - b
}
