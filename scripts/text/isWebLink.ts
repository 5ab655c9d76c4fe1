/** Tell whether a link leads out of the deck, to where a deck may lead: an address that runs nothing and reads no file. */
export function isWebLink(url: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(url.trim())
}
