/** What Slidev looks for in the text of a tag, whatever it stands in, and takes for a directive of its own. */
export const DIRECTIVE = /(?<=v)-(?=drag)/gi

/**
 * Write characters as references.
 *
 * @param unsafe
 *   Characters that mean something where the text goes; global.
 * @returns
 *   Text in which they mean nothing, and nothing looks like a directive of Slidev.
 */
export function harmless(value: string, unsafe: RegExp): string {
  return withoutDirective(value.replaceAll(unsafe, reference))
}

/**
 * Write what Slidev would take for its directive so that it does not, where references are read.
 *
 * @param printed
 *   Markdown or HTML.
 * @returns
 *   The same to a reader.
 */
export function withoutDirective(printed: string): string {
  return printed.replaceAll(DIRECTIVE, reference)
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`
}
