import { cutAtSign } from './cutAtSign.ts'
import { readableAddress } from './readableAddress.ts'

/** Fewest letters of the end of an address that say anything. */
const STUB = 8
const CUT = '…'

/**
 * Write an address for people: without protocol, letters for their codes; where it is long, its domain and the end of its
 * path, « … » for what is left out. `watch?v=…` is one piece.
 *
 * @param longest
 *   Characters that may be printed, unless the domain alone is longer.
 * @returns
 *   Short address.
 */
export function shortAddress(url: string, longest: number): string {
  const bare = readableAddress(url.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '')).replace(/\/$/, '')
  if (lengthOf(bare) <= longest) return bare
  const [, domain = bare, rest = ''] = /^([^/?#]*)(.*)$/su.exec(bare) ?? []
  if (!rest) return domain
  const { path, query } = parts(rest)
  const names = path.split('/').filter(Boolean)
  const last = names.at(-1) ?? ''
  const above = names.length > 1 ? `/${CUT}/` : '/'
  const room = longest - lengthOf(domain) - lengthOf(above)
  // The query says what the path does not: `watch?v=…`.
  const end = last + query
  const shown = lengthOf(end) <= room ? end : lengthOf(last) < room && query ? cutTo(end, room) : cutTo(last, room)
  return shown ? `${domain}${above}${shown}` : `${domain}/${CUT}`
}

function parts(rest: string): { path: string; query: string } {
  const at = rest.search(/[?#]/)
  return at < 0 ? { path: rest, query: '' } : { path: rest.slice(0, at), query: rest.slice(at) }
}

/** The first letters of the end of an address; nothing where they would say nothing. */
function cutTo(text: string, room: number): string {
  return room < STUB ? '' : cutAtSign(text, room)
}

function lengthOf(text: string): number {
  return [...text].length
}
