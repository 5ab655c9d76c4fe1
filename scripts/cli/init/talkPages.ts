import { frontMatter } from './frontMatter.ts'

/** A page of a folder. */
export interface FoundPage {
  /** Path from the folder, with `/`. */
  name: string
  /** Its beginning. */
  text: string
}

/** Pages about a repository, which are no talks. */
const ABOUT =
  /(?:^|\/)(?:readme|changelog|contributing|licen[cs]e|code_of_conduct|security|support|authors|history)\.mdx?$/i
/** Folders that are called after what they hold. */
const CALLED = /^(?:talks?|slides|presentations?|expos[eé]s?|decks?|conf[eé]rences?)\//i
/** Our own folder, with parts of decks. */
const OWN = /^diapos\//
/** Most pages that are listed where nothing tells which are talks. */
const MOST = 8

/**
 * Choose the pages that a settings file names.
 *
 * @param found
 *   Pages of the folder.
 * @returns
 *   Value of `pages`, and whether it leaves pages out for which nothing tells what they are; nothing where no page can be
 *   a talk.
 */
export function talkPages(found: readonly FoundPage[]): { pages: string | string[]; isPart: boolean } | undefined {
  const pages = found.filter(({ name }) => !ABOUT.test(name) && !OWN.test(name))
  const meant = pages.filter(({ text }) => /^deck:/m.test(frontMatter(text))).map(({ name }) => name)
  const names = meant.length ? meant : pages.map(({ name }) => name)
  const [first] = names
  if (first === undefined) return undefined
  const folder = CALLED.exec(names.find((name) => CALLED.test(name)) ?? '')?.[0]
  if (!meant.length && folder !== undefined) return { pages: folder, isPart: false }
  if (names.length === 1 || (names.length > MOST && !meant.length)) return { pages: first, isPart: names.length > 1 }
  return { pages: names, isPart: false }
}
