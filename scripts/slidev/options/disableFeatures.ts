import type { ResolvedSlidevOptions } from '@slidev/types'
import { normalizePath } from 'vite'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'

/** Scripts of other hosts, which Slidev has written into the page by then. */
const ELSEWHERE = /<script\b[^>]*\bsrc="https?:[^>]*><\/script>/g

/**
 * Turn off what Slidev finds in a deck by its look alone: a dollar, a tag or a word in a piece of code would load a
 * typesetter of math, or ask another host for a script. The deck needs none: it draws its formulas itself. Nor does it
 * wear what lies around it: what all decks have in common would depend on where that was.
 *
 * @param options
 *   Deck as Slidev resolved it; changed in place.
 * @returns
 *   The same.
 */
export function disableFeatures(options: ResolvedSlidevOptions): ResolvedSlidevOptions {
  // A deck of our own lies in a cache, and wears nothing from there.
  options.roots = options.roots.filter((root) => root !== options.userRoot || root === normalizePath(PROJECT_ROOT))
  options.data.features = { katex: false, monaco: false, tweet: false, bluesky: false, mermaid: false }
  options.utils.indexHtml = options.utils.indexHtml.replaceAll(ELSEWHERE, '')
  return options
}
