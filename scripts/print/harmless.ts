/** What Slidev looks for in the text of a tag, whatever it stands in, and takes for a directive of its own. */
const DIRECTIVE = /(?<=v)-(?=drag)/gi

/**
 * Write characters as references.
 *
 * @param value
 *   Text.
 * @param unsafe
 *   Characters that mean something where the text goes; global.
 * @returns
 *   Text in which they mean nothing, and nothing looks like a directive of Slidev.
 */
export function harmless(value: string, unsafe: RegExp): string {
  const reference = (character: string): string => `&#${character.codePointAt(0)};`
  return value.replaceAll(unsafe, reference).replaceAll(DIRECTIVE, reference)
}
