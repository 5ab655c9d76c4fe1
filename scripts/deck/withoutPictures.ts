import type { Image, RootContent } from 'mdast'
import type { Component } from './types.ts'

type Node = RootContent | Component

/**
 * Leave pictures out of a tree, and what is empty without them.
 *
 * @param isLeftOut
 *   Which pictures, and which paragraphs of them.
 * @returns
 *   The node itself where there are none; nothing where nothing is left.
 */
export function withoutPictures<Of extends Node>(node: Of, isLeftOut: (node: Image | Node) => boolean): Of | undefined {
  if (isLeftOut(node)) return
  if (!('children' in node)) return node
  const all = node.children as Node[]
  const left = all.flatMap((child) => withoutPictures(child, isLeftOut) ?? [])
  if (left.length === all.length && left.every((child, index) => child === all[index])) return node
  const isEmpty = left.every((child) => child.type === 'text' && !child.value.trim())
  return isEmpty && node.type !== 'tableCell' ? undefined : { ...node, children: left }
}
