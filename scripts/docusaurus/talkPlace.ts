/** Name of the folder of a kit, below the path of its page. */
export const TALK_FOLDER = 'diapos'

/** Where the talk of a page is. */
export interface TalkPlace {
  /** Path of the page, as `pageKey` writes it. */
  key: string
  /** Folder, told from the folder of the built site, with slashes. */
  folder: string
  /** Path on the host, with a slash at the end. */
  path: string
}

/**
 * Tell where the talk of a page goes.
 *
 * @param permalink
 *   Path of the page on the host, with or without a slash at the end.
 * @param baseUrl
 *   Path that the built site is below, with slashes at both ends.
 */
export function talkPlace(permalink: string, baseUrl: string): TalkPlace {
  const page = permalink.replace(/\/*$/, '/')
  const below = page.startsWith(baseUrl) ? page.slice(baseUrl.length) : page.slice(1)
  return { key: pageKey(permalink), folder: decodeURI(below) + TALK_FOLDER, path: `${page}${TALK_FOLDER}/` }
}

/** Write the path of a page in one way, whether it ends in a slash or not. */
export function pageKey(path: string): string {
  return path.replace(/\/*$/, '') || '/'
}
