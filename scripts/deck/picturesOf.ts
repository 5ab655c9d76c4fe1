import type { Image, ImageData, Root } from 'mdast'
import type { Component, Deck } from './types.ts'
import type { Picture } from './picture.ts'
import { visit } from 'unist-util-visit'

/**
 * List the pictures that a deck shows.
 *
 * @returns
 *   Pictures, each once.
 */
export function picturesOf(deck: Deck): Picture[] {
  const found = new Map(deck.cover ? [[deck.cover.name, deck.cover]] : [])
  const told = { type: 'root', children: deck.children.flatMap(({ children, notes }) => [...children, ...notes]) }
  visit(told as Root, ['image', 'component'], (node) => {
    const { data } = node as Image | Component
    const picture = data?.picture ?? (data as ImageData | undefined)?.inline?.picture
    if (picture) found.set(picture.name, picture)
  })
  return [...found.values()]
}
