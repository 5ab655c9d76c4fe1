/** Names of vocabularies. */
export const SVG = 'http://www.w3.org/2000/svg'
export const HTML = 'http://www.w3.org/1999/xhtml'
export const XLINK = 'http://www.w3.org/1999/xlink'

/** Vocabulary of each prefix where an element stands; that of names without one has the key `''`. */
export type Prefixes = ReadonlyMap<string, string>

/**
 * Add the prefixes that an element declares to those around it.
 */
export function declared(attributes: Record<string, string>, outside: Prefixes): Prefixes {
  const added = Object.entries(attributes).flatMap(([name, value]): Array<[string, string]> => {
    const [, prefix = ''] = /^xmlns(?::(.+))?$/.exec(name) ?? []
    return name.startsWith('xmlns') ? [[prefix, value]] : []
  })
  return added.length ? new Map([...outside, ...added]) : outside
}

/**
 * Tell the vocabulary of a name, and the name without its prefix.
 */
export function nameOf(written: string, prefixes: Prefixes): { local: string; space: string } {
  const at = written.indexOf(':')
  return { local: written.slice(at + 1), space: prefixes.get(written.slice(0, Math.max(at, 0))) ?? '' }
}
