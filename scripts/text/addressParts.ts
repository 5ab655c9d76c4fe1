import { cutAtSign } from './cutAtSign.ts'
import { readableAddress } from './readableAddress.ts'

/** An address as people read it. */
export interface AddressParts {
  /** Where it leads: domain and port, mail address, or number. */
  domain: string
  /** Last part of its path, `…` for what is left out of it; empty where it has none. */
  path: string
}

/** Longest part of a path, in letters. */
const LONGEST = 30
/** Protocol, user, domain, path, query and fragment. */
const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/i

/**
 * Take an address apart for people: its domain, and the last part of its path; a query is cut after its first name.
 *
 * @example
 *   `https://www.example.org/videos/watch?v=1&t=2` is `example.org` and `…/watch?v=…`.
 */
export function addressParts(url: string): AddressParts {
  const [, domain, path = '', query = '', fragment = ''] = ADDRESS.exec(url.trim()) ?? []
  if (domain === undefined)
    return { domain: readableAddress(url.replace(/^(?:mailto|tel):/i, '').replace(/\?.*$/, '')), path: '' }
  const folders = path.split('/').filter(Boolean)
  const place = fragment.split('/').findLast((part) => /[\p{L}\p{N}]/u.test(part)) ?? ''
  const last = cutAtSign(readableAddress(folders.at(-1) ?? place), LONGEST)
  const asked = query.length > 1 ? queryOf(query) : ''
  if (!last && !asked) return { domain, path: '' }
  const isDeep = folders.length > 1 || (!folders.length && place !== '')
  return { domain, path: `${isDeep ? '…' : ''}/${last}${asked}` }
}

/** A query tells what it asks for by its first name. */
function queryOf(query: string): string {
  const [name = ''] = query.slice(1).split(/[&=]/)
  const isWhole = query.length <= LONGEST / 2 && !query.includes('=')
  return isWhole ? readableAddress(query) : `?${cutAtSign(readableAddress(name), LONGEST)}=…`
}
