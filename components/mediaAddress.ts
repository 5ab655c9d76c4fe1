import { MEDIA } from '../scripts/slidev/shell/deckSettings.ts'

const json = globalThis.document?.querySelector(`#${MEDIA}`)?.textContent
const held = new Map(Object.entries(JSON.parse(json ?? '{}') as Record<string, string>))

/**
 * Tell where a picture of the page is: beside the site, or within `deck.html`, which holds each of them once.
 *
 * @param src
 *   Address that the slide names it by.
 * @returns
 *   Address that it is shown from.
 */
export function mediaAddress(src: string): string {
  const found = held.get(src) ?? src
  return held.get(found) ?? found
}
