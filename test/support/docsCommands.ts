import { readFileSync } from 'node:fs'
import { visit } from 'unist-util-visit'
import { docsTree } from './docsTree.ts'

/** A line of a block of `sh` in the docs. */
export interface DocsCommand {
  page: string
  line: number
  command: string
}

/**
 * Commands of a page of the docs, in order.
 *
 * @param page
 *   Path.
 */
export function docsCommands(page: string): DocsCommand[] {
  const commands: DocsCommand[] = []
  visit(docsTree(readFileSync(page, 'utf8')), 'code', ({ lang, value, position }) => {
    if (lang !== 'sh' || !position) return
    for (const [index, command] of value.split('\n').entries())
      if (command.trim()) commands.push({ page, line: position.start.line + 1 + index, command })
  })
  return commands
}
