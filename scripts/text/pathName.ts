import { cutAtSign } from './cutAtSign.ts'
import { decoded } from './decoded.ts'

/** Longest name, in letters. */
const LONGEST = 40
/** Path of an address. */
const PATH = /^https?:\/\/[^/?#]+([^?#]*)/i
const EXTENSION = /\.\p{L}[\p{L}\p{N}]{1,4}$/u
/** Words that are held together by signs alone. */
const WORDS = /^[\p{L}\p{M}\p{N}_'’(),.!-]+$/u

/**
 * Name an address by the last part of its path: its words as they stand, without extension and query.
 *
 * @example
 *   `https://example.org/wiki/First_steps.html?print` is `First steps`.
 *
 * @returns
 *   Name; nothing where that part has no word.
 */
export function pathName(url: string): string | undefined {
  const path = PATH.exec(url.trim())?.[1] ?? ''
  const last = decoded(path.split('/').findLast(Boolean) ?? '').replace(EXTENSION, '')
  if (!/\p{L}{2}/u.test(last)) return
  return cutAtSign(WORDS.test(last) ? last.replaceAll('_', ' ').trim() : last, LONGEST)
}
