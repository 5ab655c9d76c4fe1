import type { Link, PhrasingContent } from 'mdast'
import { addressParts } from '../../text/addressParts.ts'
import { isAddressLabel } from '../../text/isAddressLabel.ts'
import { pathName } from '../../text/pathName.ts'
import { textOf } from '../../text/textOf.ts'

/** Query below a name: the code holds it. */
const QUERY = /(?<=\/[^?]+)\?.*$/

/** How a link is called on its card. */
export interface CardName {
  name: PhrasingContent[]
  /** Last part of its path, or its domain, where it is called by its own address: what the name does not say of it. */
  address?: string
}

/** What a card may be told of the words of its address. */
interface Choice {
  /** Whether cards beside it lead to the same site, so that the end of its path tells more. */
  isOfSite?: boolean
  /** Parts a word where a line may end. */
  pieces: (word: string) => string[]
}

/**
 * Name a link on its card: one that is called by its own address has its domain as its name.
 *
 * @param label
 *   What it is called.
 */
export function cardName({ url }: Link, label: PhrasingContent[], { isOfSite, pieces }: Choice): CardName {
  if (!isAddressLabel(textOf(label), url)) return { name: label }
  const { domain, path } = addressParts(url)
  const named = (value: string): PhrasingContent[] => [{ type: 'text', value, position: label[0]?.position }]
  if (/^tel:/i.test(url)) return { name: named(textOf(label).replaceAll(/\s/g, '\u00A0')), address: path }
  const parted = (text: string): string =>
    text
      .split(' ')
      .map((word) => pieces(word).join('\u200B'))
      .join(' ')
  const end = isOfSite ? pathName(url) : undefined
  if (end) return { name: named(parted(end)), address: domain }
  return { name: named(parted(domain)), address: path.replace(QUERY, '') }
}
