import type { MarkdownExit } from 'markdown-exit'

/** Box of a task, where its item begins. */
const BOX = /^ *\[([\sx])\] /i

/**
 * Tell the boxes of tasks, as the plugin that Slidev bundles does: `options/taskBoxes.ts` says what they look like.
 *
 * Source: task lists of @hedgedoc/markdown-it-plugins 2.1.
 *
 * @param md
 *   What reads Markdown; changed in place.
 */
export function taskItems(md: MarkdownExit): void {
  md.core.ruler.after('inline', 'deck-task-items', ({ tokens, Token }) => {
    for (const [index, token] of tokens.entries()) {
      const item = tokens[index - 2]
      const [first] = token.children ?? []
      const box = token.type === 'inline' && item?.type === 'list_item_open' ? BOX.exec(token.content) : null
      if (!box || !item || !first || tokens[index - 1]?.type !== 'paragraph_open') continue
      const sign = new Token('taskListItemCheckbox', '', 0)
      if (box[1]?.toLowerCase() === 'x') sign.attrSet('checked', 'true')
      first.content = first.content.replace(BOX, '')
      token.children?.unshift(sign)
      item.attrJoin('class', 'task-list-item  enabled')
      const list = tokens.slice(0, index - 2).findLast(({ level }) => level === item.level - 1)
      if (list && !list.attrGet('class')?.includes('contains-task-list')) list.attrJoin('class', 'contains-task-list')
    }
  })
}
