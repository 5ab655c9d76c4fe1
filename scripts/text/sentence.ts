/**
 * End a text of another program as a sentence, unless it ends as one.
 *
 * @returns
 *   Text that ends with a full stop, question mark or exclamation mark.
 */
export function sentence(text: string): string {
  return /[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}
