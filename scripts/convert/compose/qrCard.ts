import type { Link, PhrasingContent } from 'mdast'
import type { Component } from '../../deck/types.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { addressParts } from '../../text/addressParts.ts'
import { isAddressLabel } from '../../text/isAddressLabel.ts'
import { partedWord } from '../../text/partedWord.ts'
import { textOf } from '../../text/textOf.ts'

/** Longest domain on one line of a card, in letters. */
const LINE = 14

/**
 * Make the card of a link. A label that is but the link's address is its domain, and the last part of its path below.
 *
 * @param label
 *   What it is called (default: the link's words).
 */
export function qrCard(link: Link, label: PhrasingContent[] = link.children): Component {
  const { url } = link
  if (!isAddressLabel(textOf(label), url)) return component('QrCard', [paragraph(label)], { url })
  const { domain, path } = addressParts(url)
  // Numbers of machines are short, and are read as one.
  const isLong = (word: string): boolean => word.length > LINE && /\p{L}/u.test(word)
  const isNumber = /^tel:/i.test(url)
  const value = isNumber ? textOf(label).replaceAll(/\s/g, '\u00A0') : partedWord(domain, isLong).join('\u200B')
  const position = label[0]?.position
  return component('QrCard', [paragraph([{ type: 'text', value, position }])], { url, path })
}
