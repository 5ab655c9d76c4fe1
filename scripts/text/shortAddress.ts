/**
 * Write a link's address for people who read it on paper: without protocol; where it is long, its domain.
 *
 * @param longest
 *   Characters that may be printed whole.
 * @returns
 *   Short address.
 */
export function shortAddress(url: string, longest: number): string {
  const bare = url.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '').replace(/\/$/, '')
  return bare.length <= longest ? bare : (bare.split('/')[0] ?? bare)
}
