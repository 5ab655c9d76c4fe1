import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Deck } from '../deck/types.ts'
import { compose } from './compose/compose.ts'
import { withChapters } from './compose/withChapters.ts'
import { condense } from './fit/condense.ts'
import { fitMinutes } from './fit/fitMinutes.ts'
import { fitCover } from './fit/fitCover.ts'
import { namedLinks } from './fit/namedLinks.ts'
import { detectLanguage } from '../locales/detectLanguage.ts'
import { givenLanguage } from './read/givenLanguage.ts'
import { outline } from './outline/outline.ts'
import { repair } from './repair/repair.ts'

/**
 * Turn a page into a deck. Pure and synchronous: neither files nor processes.
 *
 * @param tree
 *   Page as `read` left it; it is changed.
 * @param file
 *   File of the page, its front matter on `data`; gets the messages and the language.
 */
export function pipeline(tree: Root, file: VFile): Deck {
  file.data.lang = givenLanguage(file) ?? detectLanguage(tree)
  const page = outline(repair(tree, file), file)
  const { minutes } = file.data.settings ?? {}
  const condensed = condense(compose(page, file), file)
  const deck = withChapters(namedLinks(minutes ? fitMinutes(condensed, minutes) : condensed))
  const [cover, ...slides] = deck.children
  return { ...deck, children: cover ? [fitCover(cover, deck.lang), ...slides] : slides }
}
