/**
 * Read the address of a folder on the web.
 *
 * @param value
 *   Address, with or without a slash at its end.
 * @returns
 *   Address with a slash at its end: what belongs to a kit is told from there; nothing for what is no such address.
 */
export function webAddress(value: string): string | undefined {
  const url = URL.parse(value)
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) return undefined
  return url.href.replace(/\/*$/, '/')
}
