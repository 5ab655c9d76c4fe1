import type { Item, Paint } from './types.ts'
import { paintsIn } from './readContent.ts'

/** How artifacts begin: ISO 32000-1, 14.8.2.2.2. */
const DECORATION = '/Artifact BMC'
const FOOT = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC'

type Artifact = typeof DECORATION | typeof FOOT

/**
 * Write a content stream in which all that paints is marked: it belongs to something, or is an artifact (ISO 32000-1,
 * 14.8.2.2). Marks nest properly with graphics states and texts. A form that holds what belongs to something is in no
 * mark: what is in it is marked there.
 *
 * @param items
 *   What it holds.
 * @param ownerOf
 *   What something painted belongs to; nothing for an artifact.
 * @param isFoot
 *   Whether an artifact is the foot of a page, which readers can tell from other decoration (default: none is).
 * @returns
 *   Stream, one character a byte; and the owner of each piece of marked content, by its number.
 */
export function writeContent<Owner extends object>(
  items: Item[],
  ownerOf: (paint: Paint) => Owner | undefined,
  isFoot: (paint: Paint) => boolean = () => false,
): { source: string; owners: Owner[] } {
  const lines: string[] = []
  const owners: Owner[] = []
  write(items)
  return { source: lines.join('\n'), owners }

  function write(items: Item[]): void {
    let open: Owner | Artifact | undefined
    // What changes the state alone is in a mark only if what follows is.
    let waiting: string[] = []
    const flush = (): void => {
      lines.push(...waiting)
      waiting = []
    }
    const close = (): void => {
      if (open) lines.push('EMC')
      open = undefined
      flush()
    }
    for (const item of items) {
      const owner = soleOwner(item)
      if (owner === undefined) {
        waiting.push(...linesOf(item))
        continue
      }
      if (owner !== open) close()
      if (owner === 'several') {
        if (item.kind === 'block') {
          lines.push('q')
          write(item.items)
          lines.push('Q')
        } else lines.push(...linesOf(item))
        continue
      }
      if (!open) lines.push(typeof owner === 'string' ? owner : `/Content <</MCID ${owners.push(owner) - 1}>> BDC`)
      open = owner
      flush()
      lines.push(...linesOf(item))
    }
    close()
  }

  /** Whose all is that an item paints; nothing if it paints nothing. */
  function soleOwner(item: Item): Owner | Artifact | 'several' | undefined {
    if (item.kind === 'state') return
    if (item.kind !== 'block') {
      const isParted = item.form && [...paintsIn(item.form.items)].some((paint) => ownerOf(paint))
      return isParted ? 'several' : (ownerOf(item) ?? (isFoot(item) ? FOOT : DECORATION))
    }
    let sole: ReturnType<typeof soleOwner>
    for (const inner of item.items) {
      const owner = soleOwner(inner)
      if (owner === undefined) continue
      if (sole !== undefined && owner !== sole) return 'several'
      sole = owner
    }
    return sole
  }
}

/**
 * Write a content stream without marks, for what is all of one thing.
 *
 * @param items
 *   What it holds.
 * @returns
 *   Stream, one character a byte.
 */
export function writePlain(items: Item[]): string {
  return items.flatMap(linesOf).join('\n')
}

function linesOf(item: Item): string[] {
  if (item.kind === 'block') return ['q', ...item.items.flatMap(linesOf), 'Q']
  return item.operators.map(({ raw }) => raw)
}
