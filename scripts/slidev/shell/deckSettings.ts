/** Element of a site's first file that tells the settings of its deck: they are there before any script. */
export const SETTINGS_ID = 'deck-settings'

/** Settings in what all decks have in common: a deck brings its own in that element, or by its scripts. */
export const SETTINGS_OF_DECK = `
import { reactive } from 'vue'
export const settings = reactive(JSON.parse(document.querySelector('#${SETTINGS_ID}').textContent))
export default settings`

/** Element of `deck.html` that holds the pictures of its deck, by the addresses that slides name them by. */
export const MEDIA = 'deck-media'

/**
 * Write what such an element holds.
 *
 * @param json
 *   JSON.
 * @returns
 *   The same, in which HTML finds no end, and Vite none of its marks.
 */
export function jsonInside(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`).replaceAll('__VITE_', String.raw`__\u0056ITE_`)
}

/** What windows tell each other of the talk by way of the dev server. */
export const TALK_EVENT = 'deck:talk'

/** Name by which the client finds what the dev server tells the scripts of the deck. */
export const HOT_GLOBAL = 'deckHot'
