import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Section } from '../../deck/types.ts'
import { report } from '../report.ts'

/**
 * Nest a page by its headings; text after a thematic break becomes a section without a title.
 *
 * @param file
 *   File of the page; hears of sections without text.
 * @returns
 *   Section of the whole page, depth 0.
 */
export function outline(tree: Root, file: VFile): Section {
  const page: Section = { type: 'section', depth: 0, children: [], position: tree.position }
  const open: Section[] = [page]
  let afterBreak: RootContent | undefined
  for (const node of tree.children) {
    if (node.type === 'yaml') continue
    if (node.type === 'thematicBreak' || (node.type === 'steer' && node.order === 'break')) {
      afterBreak = node
      continue
    }
    if (node.type === 'heading')
      enter(open, { type: 'section', depth: node.depth, heading: node, children: [], position: node.position })
    else {
      if (afterBreak)
        enter(open, {
          type: 'section',
          depth: Math.max(open.at(-1)?.depth ?? 1, 2),
          children: [],
          position: node.position,
        })
      open.at(-1)?.children.push(node)
    }
    afterBreak = undefined
  }
  if (afterBreak) report(file, 'empty-section:break', {}, afterBreak)
  warnOfEmpty(page, file)
  return page
}

/** Close what the new section ends, and open it. */
function enter(open: Section[], section: Section): void {
  while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
  open.at(-1)?.children.push(section)
  open.push(section)
}

function warnOfEmpty(section: Section, file: VFile): void {
  if (section.heading && section.depth > 1 && section.children.length === 0)
    report(file, 'empty-section', {}, section.heading)
  for (const child of section.children) if (child.type === 'section') warnOfEmpty(child, file)
}
