import type { VFile } from 'vfile'
import type { Deck } from './deck.ts'
import { compose } from './compose.ts'
import { fit } from './fit.ts'
import { language } from './language.ts'
import { outline } from './outline.ts'
import { read } from './read.ts'
import { repair } from './repair.ts'

/**
 * Turn a page into a deck. Pure and synchronous: neither files nor processes.
 *
 * @param file
 *   Page; gets the messages, and on `data` its front matter and language.
 * @returns
 *   Deck.
 * @throws VFileMessage
 *   When no deck can be made of the page.
 */
export function pipeline(file: VFile): Deck {
  const tree = read(file)
  file.data.lang = language(tree, file)
  const page = outline(repair(tree, file), file)
  return fit(compose(page, file))
}
