import type { Matter, Value } from './types.ts'
import { stripInvisible } from '../text/stripInvisible.ts'

/** What a page says of itself. */
export interface Metadata {
  description?: string
  authors: string[]
  date?: string
  licence?: string
  tags: string[]
  /** Where the talk is given. */
  event?: string
}

/**
 * Read what a page says of itself from its front matter.
 *
 * @param matter
 *   Front matter: `description`; `authors` or `author`, names or objects with a `name`; `date`, else `last_update.date`;
 *   `licence` or `license`; `tags` or `keywords`; `deck.presenter`, `deck.event` and `deck.licence` before these.
 * @returns
 *   Description, authors, date, licence and tags; lists are empty where the page gives nothing.
 */
export function metadataOf(matter: Matter): Metadata {
  const deck = matter['deck']
  const talk = deck && typeof deck === 'object' && !Array.isArray(deck) ? deck : {}
  const update = matter['last_update']
  const updated = update && typeof update === 'object' && !Array.isArray(update) ? update['date'] : undefined
  return {
    description: stringOf(matter['description']),
    authors: stringOf(talk['presenter'])
      ? listOf(talk['presenter'] ?? null)
      : listOf(matter['authors'] ?? matter['author']),
    event: stringOf(talk['event']),
    date: stringOf(matter['date']) ?? stringOf(updated),
    licence: stringOf(talk['licence']) ?? stringOf(matter['licence']) ?? stringOf(matter['license']),
    tags: listOf(matter['tags'] ?? matter['keywords']),
  }
}

/** Text of a front matter value; dates as the page wrote them. */
function stringOf(value: Value | undefined): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return stripInvisible(String(value)).trim() || undefined
  return undefined
}

/** Names in a front matter value: one, several, or objects with a `name` or `label` as Docusaurus writes them. */
function listOf(value: Value | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(listOf)
  if (value && typeof value === 'object') return listOf(value['name'] ?? value['label'] ?? null)
  return stringOf(value)?.split(/\s*,\s*/u) ?? []
}
