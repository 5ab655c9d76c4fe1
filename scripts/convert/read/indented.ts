import { SAME_LINE } from './indentedContainers.ts'

/** Lines of a container: from that of the tag that opens it to that of the tag that closes it. */
export interface Enclosed {
  /** What stands before the tag that opens it: blanks, or the sign of an item. */
  prefix: string
  /** What stands behind that tag in its line. */
  first: string
  /** Lines between; none where both tags are in one line. */
  between: string[]
  /** What stands before the tag that closes it, in the line of that tag; nothing where that is the first. */
  last?: string
}

/**
 * Write a container as MkDocs does, which needs no line more: what belongs to it is indented, whatever it was before.
 *
 * @returns
 *   As many lines as it had.
 */
export function indented({ prefix, first, between, last }: Enclosed, name: string, title: string): string[] {
  const within = [...between, ...(last === undefined ? [] : [last])].map((line) => line.replaceAll('\t', '    '))
  const filled = within.filter((line) => line.trim())
  const least = filled.reduce((most, line) => Math.min(most, line.search(/\S/)), Infinity)
  const margin = prefix.replaceAll(/[^\t]/g, ' ').replaceAll('\t', '    ')
  const body = within.map((line) => (line.trim() ? `${margin}    ${line.slice(least)}` : ''))
  const head = `${prefix}!!! ${name}${title ? ` "${escaped(title)}"` : ''}`
  return [first.trim() ? `${head} ${SAME_LINE} ${first.trim()}` : head, ...body]
}

/** A text that means in Markdown what it says. */
export function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>{}$~|]/g, String.raw`\$&`)
}
