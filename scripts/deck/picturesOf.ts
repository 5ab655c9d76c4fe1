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
  const { logo, motif } = deck.brand ?? {}
  const worn = [deck.cover, logo?.light, logo?.dark, motif === 'none' ? undefined : motif]
  const found = new Map(worn.flatMap((picture) => (picture ? [[picture.name, picture]] : [])))
  const told = { type: 'root', children: deck.children.flatMap(({ children, notes }) => [...children, ...notes]) }
  visit(told as Root, ['image', 'component'], (node) => {
    const { data } = node as Image | Component
    const picture = data?.picture ?? (data as ImageData | undefined)?.inline?.picture
    if (picture) found.set(picture.name, picture)
  })
  return [...found.values()]
}
