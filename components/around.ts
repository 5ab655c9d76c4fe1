/** An item, and its place in the whole list, from 1. */
export type Placed<Item> = Item & { no: number }

/**
 * Take the items around one.
 *
 * @param items
 *   All of them.
 * @param current
 *   Place of that one, from 1.
 * @param most
 *   How many there is room for.
 * @returns
 *   All, or as many as there is room for, with that one among them.
 */
export function around<Item extends object>(items: Item[], current: number, most: number): Array<Placed<Item>> {
  const from = Math.max(Math.min(current - 1 - Math.floor(most / 2), items.length - most), 0)
  return items.slice(from, from + most).map((item, index) => ({ ...item, no: from + index + 1 }))
}
