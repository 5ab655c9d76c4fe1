import type { Link } from 'mdast'
import type { Component } from '../../deck/types.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { partedWord } from '../../text/partedWord.ts'
import { cardName } from './cardName.ts'

/** Longest domain that is never parted, in letters. */
const LINE = 14

/** Make the card of a link where people talk: a QR code, and what it is called. */
export function qrCard(link: Link): Component {
  const { name, address } = cardName(link, link.children, { pieces: (word) => partedWord(word, isLong) })
  return component('QrCard', [paragraph(name)], { url: link.url, ...(address !== undefined && { path: address }) })
}

/** Numbers of machines are short, and are read as one. */
function isLong(word: string): boolean {
  return word.length > LINE && /\p{L}/u.test(word)
}
