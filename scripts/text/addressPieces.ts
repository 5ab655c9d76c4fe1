import { partedWord } from './partedWord.ts'
import { siteOf } from './siteOf.ts'

/** Longest address, and longest name of a site, that is never parted, in letters. */
const LONGEST = { address: 14, site: 20 }
/** A sign within an address: a line may end behind it. */
const SIGN = /[/_.?&=#:;,@+-]./

/**
 * Part an address on a card where a line may end: around the name of the site, behind signs of a path. A name is whole,
 * unless it is very long; numbers of machines are read as one.
 *
 * @param address
 *   Domain, mail address, or part of a path.
 * @returns
 *   Pieces; joined, they are the address.
 */
export function addressPieces(address: string): string[] {
  const isDomain = /^[^\s/=]+\.\p{L}{2,}$/u.test(address)
  if (!isDomain || address.length <= LONGEST.address) return partedWord(address, isLong)
  const user = address.slice(0, address.lastIndexOf('@') + 1)
  const domain = address.slice(user.length)
  const site = siteOf(`https://${domain}`)
  const above = domain.slice(0, domain.length - site.length)
  return [user, above, site].flatMap((part) => {
    if (part.length > LONGEST.site) return partedWord(part, isLong)
    return part ? [part] : []
  })
}

function isLong(word: string): boolean {
  return word.length > (SIGN.test(word) ? LONGEST.address : LONGEST.site) && /\p{L}/u.test(word)
}
