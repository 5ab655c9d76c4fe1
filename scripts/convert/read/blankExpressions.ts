import type { Html, Root, Text } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { location } from 'vfile-location'
import { jsxTagAt, roomForTags, type JsxTag } from './jsxTag.ts'
import { report } from '../report.ts'

/** Tag of a component. */
const TAG = /(?<!\\)<[A-Z][\w.]*(?=\s)/g
/**
 * Blank the code in tags of MDX (`<Tabs items={[…]}>`), which keeps them from being read as HTML, and say so.
 *
 * @param tree
 *   The page as it reads so far.
 * @param file
 *   File of the page; gets the messages.
 * @returns
 *   Page in which all stands on the line where it stood.
 */
export function blankExpressions(text: string, tree: Root, file: VFile): string {
  const tags: JsxTag[] = []
  const room = roomForTags()
  visit(tree, ['text', 'html'], (node, index) => {
    const { type, value, position } = node as Text | Html
    const start = position?.start.offset
    // Imports and exports are code as a whole.
    if (start === undefined || !value.includes('<') || (index === 0 && /^(?:import|export)\b/.test(value))) return
    for (const { index } of text.slice(start, position?.end.offset).matchAll(TAG)) {
      if (start + index < (tags.at(-1)?.end ?? 0)) continue
      const tag = jsxTagAt(text, start + index, room)
      // What is HTML as it stands is left to those who read it.
      if (tag?.code.length && (type === 'text' || tag.end > (position?.end.offset ?? 0))) tags.push(tag)
    }
  })
  const places = location(text)
  let blank = ''
  let done = 0
  for (const { start, end, code } of tags) {
    for (const [from, to] of code) {
      const line = text.slice(from, to).split('\n')[0] ?? ''
      report(file, 'mdx', { code: line.slice(0, 60) }, places.toPoint(from))
    }
    blank += text.slice(done, start) + blanked(text.slice(start, end), start, code)
    done = end
  }
  return blank + text.slice(done)
}

/** HTML of as many lines: the tag without its code; a comment where no tag of HTML could be so long. */
function blanked(tag: string, start: number, code: JsxTag['code']): string {
  if (/\n[^\S\n]*\n/.test(tag)) return `<!--${tag.replaceAll(/[^\n]/g, '')}-->`
  return code.reduceRight((text, [from, to]) => {
    const blank = text.slice(from - start, to - start).replaceAll(/[^\n]/g, ' ')
    // A line of blanks alone would end the tag.
    const filled = blank.replaceAll(/^ /gm, 'x')
    return text.slice(0, from - start) + filled + text.slice(to - start)
  }, tag)
}
