/** An address that is its own content, from where that begins to be long. */
const CONTENT = /(data:[\w.+/-]{0,60}(?:;[\w=.-]{1,30}){0,4},)[^\s"'`<>()]{16,}/gi

/** Shorten addresses that hold their own content, for people: `data:image/png;base64,…`. */
export function withoutContent(text: string): string {
  return text.replaceAll(CONTENT, '$1…')
}
