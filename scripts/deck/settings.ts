/** How much of a page is on slides of its own: see `condense`. */
export type Density = 'full' | 'normal' | 'brief'

/** What a page tells the deck in its front matter, under `deck:`. */
export interface Settings {
  /** Colours of the pillars in turn; the first is that of all else, too. */
  colours?: string[]
  density?: Density
  /** How long the talk may take. */
  minutes?: number
  /** Where the talk is given. */
  event?: string
  /** Who gives it. */
  presenter?: string
  /** Licence of the talk. */
  licence?: string
  /** Whether the cover leads to the text of the page, for those who follow on their own screen. */
  follow?: boolean
}
