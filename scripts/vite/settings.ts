/** Element of a site's first file that tells the settings of its deck: they are there before any script. */
export const SETTINGS = 'deck-settings'
