/** Tell the address of the deck, by which two decks of one host differ. */
export function deckAddress(): string {
  return location.pathname.replace(/index\.html$/, '')
}
