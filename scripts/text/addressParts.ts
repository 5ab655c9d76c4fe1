import { decoded } from './decoded.ts'

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
/** Where a path is cut: behind a sign between two letters. */
const SIGN = /[-_.~+,;:!=&]$/

/**
 * Take an address apart for people: its domain, and the last part of its path; a query is cut after its first name.
 *
 * @example
 *   `https://www.example.org/videos/watch?v=1&t=2` is `example.org` and `…/watch?v=…`.
 */
export function addressParts(url: string): AddressParts {
  const [, domain, path = '', query = '', fragment = ''] = ADDRESS.exec(url.trim()) ?? []
  if (domain === undefined)
    return { domain: decoded(url.replace(/^(?:mailto|tel):/i, '').replace(/\?.*$/, '')), path: '' }
  const folders = path.split('/').filter(Boolean)
  const place = fragment.split('/').findLast((part) => /[\p{L}\p{N}]/u.test(part)) ?? ''
  const last = cut(decoded(folders.at(-1) ?? place))
  const asked = query.length > 1 ? queryOf(query) : ''
  if (!last && !asked) return { domain, path: '' }
  const isDeep = folders.length > 1 || (!folders.length && place !== '')
  return { domain, path: `${isDeep ? '…' : ''}/${last}${asked}` }
}

/**
 * Tell whether the words of a link are but its address.
 *
 * @param label
 *   Words of the link.
 */
export function isAddressLabel(label: string, url: string): boolean {
  const words = label.trim()
  if (/^tel:/i.test(url)) return digitsOf(words) === digitsOf(url) && !/\p{L}/u.test(words)
  return bare(words) === bare(url)
}

/** A query tells what it asks for by its first name. */
function queryOf(query: string): string {
  const [name = ''] = query.slice(1).split(/[&=]/)
  const isWhole = query.length <= LONGEST / 2 && !query.includes('=')
  return isWhole ? decoded(query) : `?${cut(decoded(name))}=…`
}

function cut(part: string): string {
  const letters = Array.from(part)
  if (letters.length <= LONGEST) return part
  const signs = letters.flatMap((letter, index) => (SIGN.test(letter) && index < LONGEST ? index : []))
  const end = signs.findLast((index) => index > LONGEST / 2) ?? LONGEST - 1
  return `${letters.slice(0, end).join('')}…`
}

function bare(address: string): string {
  return decoded(address)
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

function digitsOf(number: string): string {
  return number.replaceAll(/[^\d+]/g, '')
}
