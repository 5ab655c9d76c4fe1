/**
 * Write text, such as code, within HTML: each line break is a reference, because a blank line would end the block.
 *
 * @param value
 *   Text.
 * @returns
 *   HTML in which nothing looks like markup, of Markdown either.
 */
export function escapeHtml(value: string): string {
  return value.replaceAll(
    /[&<>[\]`*_\\{}|~@]|:(?=\/\/)|(?<=www)\.|\r?\n/g,
    (character) => `&#${character.endsWith('\n') ? 10 : character.codePointAt(0)};`,
  )
}
