import { parse } from 'yaml'

/** Settings of Slidev that every deck of this program has had, and that nobody writes all of by hand. */
const SETTINGS = {
  theme: 'default',
  titleTemplate: '%s',
  routerMode: 'hash',
  canvasWidth: 1280,
  aspectRatio: '16/9',
  selectable: true,
  preloadImages: false,
  monaco: false,
  twoslash: false,
}

/** Say whether a text is a deck that some version of this program wrote; it may have been edited since. */
export function isDeck(text: string): boolean {
  const [, head] = /^---\r?\n([^]*?)\r?\n---\r?\n/.exec(text) ?? []
  if (head === undefined) return false
  try {
    const settings = parse(head) as Record<string, unknown> | null
    return Object.entries(SETTINGS).every(([key, value]) => settings?.[key] === value)
  } catch {
    return false
  }
}
