import type { Plugin } from 'vite'

/** A slide, and how Vue's compiler names its component after the file of the deck. */
const SLIDE = /__slidev_\d+\.md/
const NAME = /(__name: ?['"`])[^'"`\n]*(__slidev_\d+['"`])/

/**
 * Name slides by their numbers alone: the deck is in a file that is called otherwise in each run, and two kits of one page
 * are the same.
 *
 * @returns
 *   Plugin.
 */
export function slideNamesPlugin(): Plugin {
  return {
    name: 'deck:slide-names',
    enforce: 'post',
    transform: { filter: { id: SLIDE }, handler: (code) => ({ code: code.replace(NAME, '$1$2'), map: null }) },
  }
}
