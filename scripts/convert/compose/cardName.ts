import type { Link, PhrasingContent } from 'mdast'
import { addressParts } from '../../text/addressParts.ts'
import { isAddressLabel } from '../../text/isAddressLabel.ts'
import { partedWord } from '../../text/partedWord.ts'
import { textOf } from '../../text/textOf.ts'

/** Longest domain that is never parted, in letters. */
const LINE = 14

/** How a link is called on its card. */
export interface CardName {
  name: PhrasingContent[]
  /** Last part of its path, where it is called by its own address. */
  path?: string
}

/**
 * Name a link on its card: one that is called by its own address has its domain as its name, which may be parted.
 *
 * @param label
 *   What it is called.
 */
export function cardName({ url }: Link, label: PhrasingContent[]): CardName {
  if (!isAddressLabel(textOf(label), url)) return { name: label }
  const { domain, path } = addressParts(url)
  const isNumber = /^tel:/i.test(url)
  const value = isNumber ? textOf(label).replaceAll(/\s/g, '\u00A0') : partedWord(domain, isLong).join('\u200B')
  return { name: [{ type: 'text', value, position: label[0]?.position }], path }
}

/** Numbers of machines are short, and are read as one. */
function isLong(word: string): boolean {
  return word.length > LINE && /\p{L}/u.test(word)
}
