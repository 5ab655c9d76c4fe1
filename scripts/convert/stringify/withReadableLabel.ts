import type { Link } from 'mdast'
import { readableAddress } from '../../text/readableAddress.ts'
import { textOf } from '../../text/textOf.ts'

/** What Slidev shows otherwise where an address stands between `<` and `>`: it decodes blanks and hosts, too. */
const ENCODED = /%[\dA-F]{2}|\bxn--/i

/**
 * Give a link that shows its encoded address, or a part of it, a label that people can read; no more of it is decoded.
 *
 * @returns
 *   Link, to be printed with its label; the same one where nothing is encoded, or where its label is another.
 */
export function withReadableLabel(link: Link): Link {
  const label = textOf(link)
  if (!ENCODED.test(label) || !link.url.includes(label)) return link
  return { ...link, children: [{ type: 'text', value: readableAddress(label) }] }
}
