/** Range of running text that a slide is set in, in px. */
export interface Sizes {
  least: number
  most: number
}

/** Running text of most slides, in px: what is read from the back row of a room. */
export const RUNNING: Sizes = { least: 32, most: 44 }
