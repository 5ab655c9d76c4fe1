import type { VFile } from 'vfile'
import type { Root } from 'mdast'
import type { Density, Settings } from '../../deck/settings.ts'
import leven from 'leven'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { colourProblem } from '../../tokens/palette.ts'

const DENSITIES: readonly string[] = ['full', 'normal', 'brief'] satisfies Density[]
/** Most colours that take turns. */
const COLOURS = 6
/** Keys, each with what is expected where a value will not do. */
const KEYS: Record<keyof Settings, (value: unknown) => string | undefined> = {
  colours: (value) => {
    const colours = [value].flat()
    return colours.length > COLOURS ? `${COLOURS} colours at most` : colours.map(colourProblem).find(Boolean)
  },
  density: (value) => (DENSITIES.includes(String(value)) ? undefined : '`full`, `normal` or `brief`'),
  event: textProblem,
  presenter: textProblem,
  licence: textProblem,
}

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
export function deckSettings(tree: Root, file: VFile): Settings {
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
    const given: unknown = isScalar(value) ? value.value : isSeq(value) ? value.toJSON() : value
    const expected = known?.(given)
    if (!known)
      complain(
        at,
        `Unexpected key \`${name}\`, expected one of ${Object.keys(KEYS).join(', ')}; perhaps \`${nearest(name)}\``,
      )
    else if (expected) complain(at, `Unexpected value of \`${name}\`, expected ${expected}`)
    else if (name === 'colours') found[name] = [given].flat()
    else found[name] = typeof given === 'number' ? String(given) : given
  }
  return found
}

function nearest(name: string): string {
  return Object.keys(KEYS).toSorted((a, b) => leven(a, name) - leven(b, name))[0] ?? ''
}

function textProblem(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? undefined : 'a text'
}
