/** Element of a site's first file that tells the settings of its deck: they are there before any script. */
export const SETTINGS = 'deck-settings'

/** Name by which the client finds what the dev server tells the scripts of the deck. */
export const HOT = 'deckHot'
