/** A tag as it stands in HTML. */
export interface Tag {
  /** As it is written: MDX tells `Tabs` from `tabs`. */
  name: string
  kind: 'open' | 'close' | 'whole'
  /** Where it begins and ends, in characters. */
  from: number
  to: number
}

/** A comment, or a tag with its attributes; a quoted value of more than a page is none. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w.:-]*)((?:"[^"]{0,5000}"|'[^']{0,5000}'|[^"'<>])*)>/gi
/** Elements that have no content. */
export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements whose content is no HTML. */
const RAW = new Set(['script', 'style'])

/**
 * List the tags of a piece of HTML, however broken: those in comments, scripts and styles are none.
 *
 * @returns
 *   Tags in order; comments are a tag named `!`.
 */
export function tagsIn(html: string): Tag[] {
  const tags: Tag[] = []
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [text, slash, name = '!', rest = ''] = match
    const isWhole = name === '!' || VOID.has(name.toLowerCase()) || rest.endsWith('/')
    const kind = slash ? 'close' : isWhole ? 'whole' : 'open'
    tags.push({ name, kind, from: match.index, to: match.index + text.length })
    if (kind !== 'open' || !RAW.has(name.toLowerCase())) continue
    const end = html.toLowerCase().indexOf(`</${name.toLowerCase()}`, TAG.lastIndex)
    if (end < 0) break
    TAG.lastIndex = end
  }
  return tags
}
