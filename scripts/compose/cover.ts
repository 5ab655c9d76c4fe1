import type { RootContent } from 'mdast'
import type { BlockContent } from 'mdast'
import type { Component, Matter, Slide } from '../deck.ts'
import type { Title } from '../heading.ts'
import { textOf } from '../text.ts'
import { component, heading, paragraph, slide } from './scope.ts'

/**
 * Make the cover.
 *
 * @param title
 *   First heading of depth 1, taken apart, or a title from elsewhere.
 * @param matter
 *   Front matter: `title`, `description`, `tags`, `authors`, `date`.
 * @param notes
 *   The heading itself, when it opens the page.
 * @returns
 *   Slide.
 */
export function cover(title: Title, matter: Matter, notes: RootContent[]): Slide {
  const name = textOf(title.children)
  const short = stringOf(matter['title'])
  const description = stringOf(matter['description'])
  const tags = listOf(matter['tags'])
  const byline = [...listOf(matter['authors']), stringOf(matter['date'])].filter(Boolean)
  const content: Array<BlockContent | Component> = [
    heading(title.children),
    ...(description && description !== name ? [paragraph([{ type: 'text', value: description }])] : []),
    ...(byline.length ? [component('Byline', [paragraph([{ type: 'text', value: byline.join(' · ') }])])] : []),
    ...(tags.length ? [component('TagList', [listNode(tags)])] : []),
  ]
  const eyebrow = title.aside ?? (short === name ? undefined : short)
  return slide('cover', {}, content, notes, { emoji: title.emoji, eyebrow })
}

function listNode(items: string[]): BlockContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((value) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph([{ type: 'text', value }])],
    })),
  }
}

/** Text of a front matter value; dates as the page wrote them. */
function stringOf(value: Matter[string]): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined
  return undefined
}

/** Names in a front matter value: one, several, or objects with a `name` or `label` as Docusaurus writes them. */
function listOf(value: Matter[string]): string[] {
  if (Array.isArray(value)) return value.flatMap(listOf)
  if (value && typeof value === 'object') return listOf(value['name'] ?? value['label'] ?? null)
  return stringOf(value)?.split(/\s*,\s*/u) ?? []
}
