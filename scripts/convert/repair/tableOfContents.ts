import type { List, Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { linksIn } from '../../deck/linksIn.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { report } from '../report.ts'

/** Most words of the line above that goes with it: « Table of contents ». */
const LEAD = 4

/**
 * Keep a table of contents from the slides: a list of links to places within the page says what the deck's own agenda
 * and titles say. Its words are in the notes.
 *
 * @example
 *   `- [Usage](#usage)` and `- [Licence](#licence)`, and nothing else in the list.
 */
export function tableOfContents(tree: Root, file: VFile): void {
  visit(tree, 'list', (list, index = 0, parent) => {
    if (parent?.type !== 'root' || !isContents(list) || linksIn([list]).length < 2) return
    list.data = { ...list.data, isSaid: true }
    const lead = parent.children[index - 1]
    if (lead?.type === 'paragraph' && wordCount(textOf(lead)) <= LEAD) lead.data = { ...lead.data, isSaid: true }
    report(file, 'contents', {}, list)
  })
}

/** Whether all items, and those below them, are one link to a place within the page and nothing else. */
function isContents(list: List): boolean {
  return list.children.every(({ children: [line, ...below] }) => {
    const isLink = line?.type === 'paragraph' && line.children.length === 1 && line.children[0]?.type === 'link'
    const url = isLink && line.children[0]?.type === 'link' ? line.children[0].url : ''
    return url.startsWith('#') && below.every((child) => child.type === 'list' && isContents(child))
  })
}
