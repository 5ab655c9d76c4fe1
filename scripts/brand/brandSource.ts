import type { VFile } from 'vfile'
import type { Place, Told } from './brand.ts'
import { closestMatch } from 'leven'
import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type YAMLMap } from 'yaml'
import { type BrandTold, say } from './say.ts'

/** A key of a map, and what it is set to. */
interface Entry {
  name: string
  value: unknown
}

/** The YAML of a brand: each part of it knows where it stands, and can be said something of. */
export class BrandSource {
  readonly #file: VFile
  readonly #document: Document
  readonly #lines: LineCounter
  /** What is said of a value is said once, whatever refers to it. */
  readonly #said = new Set<unknown>()

  constructor(file: VFile, document: Document, lines: LineCounter) {
    this.#file = file
    this.#document = document
    this.#lines = lines
  }

  /** What a key of a map is set to; nothing where it is not, or the map is none. */
  get(map: unknown, key: string): unknown {
    return isMap(map) ? this.#solid(map.get(key, true)) : undefined
  }

  /** The same for a key that has keys of its own; what has none is said. */
  map(map: unknown, key: string): YAMLMap | undefined {
    const found = this.get(map, key)
    if (isMap(found)) return found
    if (!isNothing(found)) this.wrong(found, { id: 'no-keys', key })
    return
  }

  /** Keys of a map, in order. */
  entries(map: YAMLMap | undefined): Entry[] {
    return (map?.items ?? []).map(({ key, value }) => ({ name: String(key), value: this.#solid(value) }))
  }

  /** Parts of a list; what is none is said. */
  list(node: unknown): unknown[] {
    if (isSeq(node)) return node.items.map((one) => this.#solid(one))
    if (!isNothing(node)) this.wrong(node, { id: 'no-list' })
    return []
  }

  /** A text as it is written, blanks around it left out; nothing where there is none. */
  text(node: unknown): Told | undefined {
    if (!isScalar(node) || node.value === null) return
    const value = (node.source ?? String(node.value)).trim()
    return value ? { value, at: this.#placeOf(node) } : undefined
  }

  /** What stands behind a `#` in the line of a value, if there is nothing else: YAML takes it for a comment. */
  commentAt(node: unknown): string | undefined {
    if (!isNothing(node)) return
    const line = String(this.#file.value).split('\n')[this.#placeOf(node).line - 1]
    return line && /:\s+#(\S+)\s*$/.exec(line)?.[1]
  }

  /** Say what is wrong with a value. */
  wrong(node: unknown, told: BrandTold): void {
    if (this.#said.has(node)) return
    this.#said.add(node)
    say(this.#file, 'brand-value', told, this.#placeOf(node))
  }

  /** Say which keys are none. */
  knowsOnly(map: YAMLMap, known: readonly string[], before = ''): void {
    for (const { key } of map.items) {
      const name = String(key)
      if (known.includes(name)) continue
      const nearest = closestMatch(name, known, { maxDistance: 2 })
      const told = {
        id: 'unknown-key',
        name: before + name,
        ...(nearest !== undefined && { nearest: before + nearest }),
        known,
      } as const
      say(this.#file, 'brand-key', told, this.#placeOf(key))
    }
  }

  #solid(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node
  }

  #placeOf(node: unknown): Place {
    const { line, col } = this.#lines.linePos((node as Node | undefined)?.range?.[0] ?? 0)
    return { path: this.#file.path, line, column: col }
  }
}

function isNothing(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null)
}
