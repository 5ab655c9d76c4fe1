import type { Plugin } from 'vite'
import { geometry } from '../../tokens/geometry.ts'

const ID = 'virtual:deck-geometry.css'
const RESOLVED = '\0deck-geometry.css'
/** Factors and counts: all other numbers are px. */
const UNITLESS =
  /^(?:line|factor|pad|emojiLine|titleLine|enlarged|spacing|headSpacing|sign|most|longest|word|tab|tiny|small|full|large|\w+Line|\w+Factor)$/

/** Nested table of numbers. */
interface Sizes {
  readonly [name: string]: number | Sizes
}

/**
 * Provide `virtual:deck-geometry.css`: the table of sizes as custom properties, `card.gap` as `--geo-card-gap`; a box
 * also has its padding in one, `--geo-card-padding`.
 *
 * @returns
 *   Plugin.
 */
export function geometryPlugin(): Plugin {
  return {
    name: 'deck:geometry',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `:root {\n${properties(geometry, '--geo').join('\n')}\n}\n` : undefined),
  }
}

function properties(sizes: Sizes, prefix: string): string[] {
  return Object.entries(sizes).flatMap(([key, value]) => {
    const name = `${prefix}-${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    if (typeof value === 'number') return [`  ${name}: ${value}${UNITLESS.test(key) ? '' : 'px'};`]
    if (key !== 'box') return properties(value, name)
    const { top, side, bottom, border } = value
    const edge = border === undefined ? [] : [`  ${prefix}-border: ${String(border)}px;`]
    return [`  ${prefix}-padding: ${String(top)}px ${String(side)}px ${String(bottom)}px;`, ...edge]
  })
}
