import type { Settings } from '../../deck/settings.ts'

/** Most slides of a talk whose every part is shown. */
const MOST = 40

/**
 * Tell whether some parts of a talk are only said, not for want of minutes, but because it is long, or asks for that.
 *
 * @param slides
 *   How many slides it would have, its cover included.
 * @param settings
 *   What its page tells the deck (optional).
 */
export function isCondensed(slides: number, { density, minutes }: Settings = {}): boolean {
  return density ? density !== 'full' : !minutes && slides > MOST
}
