import type { VFile } from 'vfile'
import type { Root } from 'mdast'
import leven from 'leven'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'

/** How much of a page is on slides of its own: see `condense`. */
export type Density = 'full' | 'normal' | 'brief'

/** What a page tells the deck in its front matter, under `deck:`. */
export interface Settings {
  density?: Density
  /** Where the talk is given. */
  event?: string
  /** Who gives it. */
  presenter?: string
  /** Licence of the talk. */
  licence?: string
}

const DENSITIES: readonly string[] = ['full', 'normal', 'brief'] satisfies Density[]
/** Keys, and what each may be. */
const KEYS = {
  density: { expected: '`full`, `normal` or `brief`', accepts: (value: unknown) => DENSITIES.includes(String(value)) },
  event: { expected: 'a text', accepts: isText },
  presenter: { expected: 'a text', accepts: isText },
  licence: { expected: 'a text', accepts: isText },
} as const satisfies Record<keyof Settings, { expected: string; accepts: (value: unknown) => boolean }>

/**
 * Read what a page tells the deck; what is not known or not understood is a warning, and is left out.
 *
 * @param tree
 *   Page.
 * @param file
 *   File of the page; gets the warnings.
 * @returns
 *   Settings.
 */
export function settings(tree: Root, file: VFile): Settings {
  const node = tree.children[0]
  if (node?.type !== 'yaml') return {}
  const lineCounter = new LineCounter()
  const top = parseDocument(node.value, { lineCounter, logLevel: 'silent' }).contents
  const deck = isMap(top) ? top.get('deck', true) : undefined
  if (deck === undefined || deck === null) return {}
  const complain = (offset: number, reason: string): void => {
    const { line, col } = lineCounter.linePos(offset)
    const place = { line: line + (node.position?.start.line ?? 1), column: col }
    file.message(reason, { place, ruleId: 'unknown-key', source: 'read' })
  }
  if (!isMap(deck)) {
    complain(deck.range?.[0] ?? 0, `Unexpected \`deck\`, expected lines such as \`density: brief\` below it`)
    return {}
  }
  const found: Record<string, unknown> = {}
  for (const { key, value } of deck.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const at = (isScalar(key) ? key.range?.[0] : undefined) ?? 0
    const known = Object.hasOwn(KEYS, name) ? KEYS[name as keyof Settings] : undefined
    const given = isScalar(value) ? value.value : value
    if (!known)
      complain(
        at,
        `Unexpected key \`${name}\`, expected one of ${Object.keys(KEYS).join(', ')}; perhaps \`${nearest(name)}\``,
      )
    else if (!known.accepts(given)) complain(at, `Unexpected value of \`${name}\`, expected ${known.expected}`)
    else found[name] = typeof given === 'number' ? String(given) : given
  }
  return found
}

function nearest(name: string): string {
  return Object.keys(KEYS).toSorted((a, b) => leven(a, name) - leven(b, name))[0] ?? ''
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}
