import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Deck } from './deck.ts'
import { compose } from './compose.ts'
import { condense } from './condense.ts'
import { fit } from './fit.ts'
import { gather } from './gather.ts'
import { language } from './language.ts'
import { outline } from './outline.ts'
import { repair } from './repair.ts'

/**
 * Turn a page into a deck. Pure and synchronous: neither files nor processes.
 *
 * @param tree
 *   Page as `read` left it; it is changed.
 * @param file
 *   File of the page, its front matter on `data`; gets the messages and the language.
 * @returns
 *   Deck.
 */
export function pipeline(tree: Root, file: VFile): Deck {
  file.data.lang = language(tree, file)
  const page = outline(repair(tree, file), file)
  return fit(condense(gather(compose(page, file)), file), file)
}
