import type { Matter } from './types.ts'
import type { Value } from './value.ts'
import { stripInvisible } from '../text/stripInvisible.ts'

/** What a page says of itself. */
export interface Metadata {
  title?: string
  description?: string
  authors: string[]
  /** Authors that are shown: those with a name. */
  names: string[]
  date?: string
  licence?: string
  tags: string[]
  /** Where the talk is given. */
  event?: string
}

/** A name in quotes, and what may stand between two of these: a sign, or one short word such as « et ». */
const QUOTED = /«\s*([^«»]+?)\s*»|“([^“”]+)”|„([^„“”]+)[“”]|"([^"]+)"/gu
const BETWEEN = /^\s*(?:[,;&+/]\s*)?(?:\p{L}{1,3}\s)?\s*$/u
/** What Docusaurus looks up in a file of authors: one word in small letters. */
const KEY = /^[a-z0-9][a-z0-9._-]*$/
/** What Quarto writes a date for when it runs: no day that the page knows. */
const ASKED = /^(?:today|now|last-modified)$/i

/**
 * Read what a page says of itself from its front matter.
 *
 * @param matter
 *   Front matter: `title`; `description`; `authors` or `author`, names or objects with a `name`; `date`, else
 *   `last_update.date`; `licence` or `license`; `tags` or `keywords`; `deck.presenter`, `deck.event` and `deck.licence`
 *   before these.
 * @returns
 *   Title, description, authors, date, licence and tags; lists are empty where the page gives nothing.
 */
export function metadataOf(matter: Matter): Metadata {
  const deck = matter['deck']
  const talk = deck && typeof deck === 'object' && !Array.isArray(deck) ? deck : {}
  const update = matter['last_update']
  const updated = update && typeof update === 'object' && !Array.isArray(update) ? update['date'] : undefined
  const presenters = namesIn(talk['presenter'])
  const keys = authorKeys(matter)
  const authors = matter['authors'] ? namesIn(matter['authors'], true) : namesIn(matter['author'])
  return {
    title: stringOf(matter['title']),
    description: stringOf(matter['description']),
    authors: presenters.length ? presenters : authors,
    names: presenters.length ? presenters : authors.filter((name) => !keys.includes(name)),
    event: stringOf(talk['event']),
    date: [stringOf(matter['date']), stringOf(updated)].find((date) => date !== undefined && !ASKED.test(date)),
    licence: stringOf(talk['licence']) ?? stringOf(matter['licence']) ?? stringOf(matter['license']),
    tags: listOf(matter['tags'] ?? matter['keywords']),
  }
}

/**
 * List what below `authors` is no name, but the key of one in a file of authors.
 *
 * @param matter
 *   Front matter.
 * @returns
 *   Keys; `author` and objects with a `name` hold names, whatever they look like.
 */
export function authorKeys(matter: Matter): string[] {
  return [matter['authors'] ?? []].flat().flatMap((one) => {
    const isNamed = one && typeof one === 'object' && !Array.isArray(one) && (one['name'] ?? one['label'])
    return isNamed ? [] : namesIn(one).filter((name) => KEY.test(name))
  })
}

/** Text of a front matter value; dates as the page wrote them. */
function stringOf(value: Value | undefined): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return stripInvisible(String(value)).trim() || undefined
  return undefined
}

/**
 * Names in a front matter value: one, several, or objects with a `name` as Docusaurus writes them. In a text, semicolons
 * part names, and commas do only where several are meant and each part is a whole name, or there are more than two:
 * « Nom, Prénom » is one author. Quotes, where each name has them, part names before both.
 */
function namesIn(value: Value | undefined, areSeveral = false): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one))
  if (value && typeof value === 'object') return namesIn(value['name'] ?? value['label'] ?? value['key'])
  const text = stringOf(value) ?? ''
  const quoted = quotedNames(text)
  if (quoted.length) return quoted
  const parts = partsOf(text, /\s*;\s*/u)
  if (parts.length > 1 || !areSeveral) return parts
  const names = partsOf(text, /\s*,\s*/u)
  return names.length > 2 || names.every((name) => /\S\s+\S/u.test(name)) ? names : parts
}

/** Names of a text that is nothing but names in quotes: « Durand, Anne » et « Roux, Paul ». */
function quotedNames(text: string): string[] {
  const found = [...text.matchAll(QUOTED)]
  const between = text.replaceAll(QUOTED, '\n').split('\n')
  const isOnlyNames = !between[0]?.trim() && !between.at(-1)?.trim() && between.every((said) => BETWEEN.test(said))
  return isOnlyNames ? found.map((match) => match.slice(1).find(Boolean) ?? '') : []
}

function listOf(value: Value | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(listOf)
  if (value && typeof value === 'object') return listOf(value['name'] ?? value['label'] ?? null)
  return partsOf(stringOf(value) ?? '', /\s*,\s*/u)
}

function partsOf(text: string, separator: RegExp): string[] {
  return text.split(separator).filter(Boolean)
}
