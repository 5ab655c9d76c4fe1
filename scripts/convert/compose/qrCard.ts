import type { Link } from 'mdast'
import type { Component } from '../../deck/types.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { cardName } from './cardName.ts'

/** Make the card of a link where people talk: a QR code, and what it is called. */
export function qrCard(link: Link): Component {
  const { name, path } = cardName(link, link.children)
  return component('QrCard', [paragraph(name)], { url: link.url, ...(path !== undefined && { path }) })
}
