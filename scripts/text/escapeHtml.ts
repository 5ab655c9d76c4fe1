import { harmless } from './harmless.ts'

/** What HTML, Vue or Markdown could take for more than text; of line ends, a blank line would end the block. */
const UNSAFE = /[&<>[\]`*_\\{}|~@\n]|:(?=\/\/)|(?<=www)\./g

/**
 * Write text, such as code, within HTML: each line break is a reference, because a blank line would end the block.
 *
 * @returns
 *   HTML in which nothing looks like markup, of Markdown either.
 */
export function escapeHtml(value: string): string {
  return harmless(value.replaceAll(/\r\n?/g, '\n'), UNSAFE)
}
