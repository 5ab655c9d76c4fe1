import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { badges } from './repair/badges.ts'
import { contents } from './repair/contents.ts'
import { deadAnchor } from './repair/deadAnchor.ts'
import { diagrams } from './repair/diagrams.ts'
import { emptyLink } from './repair/emptyLink.ts'
import { emptyParagraph } from './repair/emptyParagraph.ts'
import { footnotes } from './repair/footnotes.ts'
import { formulas } from './repair/formulas.ts'
import { headingJump } from './repair/headingJump.ts'
import { images } from './repair/images.ts'
import { innerHeading } from './repair/innerHeading.ts'
import { invisible } from './repair/invisible.ts'
import { linkWhitespace } from './repair/linkWhitespace.ts'
import { mdx } from './repair/mdx.ts'
import { nestedLink } from './repair/nestedLink.ts'
import { rawHtml } from './repair/rawHtml.ts'
import { references } from './repair/references.ts'
import { repeatedWord } from './repair/repeatedWord.ts'
import { tableCells } from './repair/tableCells.ts'
import { tornEmoji } from './repair/tornEmoji.ts'
import { typography } from './repair/typography.ts'
import { unknownLetters } from './repair/unknownLetters.ts'
import { unsafeLink } from './repair/unsafeLink.ts'

/** Change a tree in place, or only complain: never throw, never print. */
export type Rule = (tree: Root, file: VFile) => void

/** The rules, in the order they run: markup first, then what stands in it, typography last. */
export const rules: Rule[] = [
  references,
  contents,
  deadAnchor,
  invisible,
  footnotes,
  mdx,
  rawHtml,
  innerHeading,
  headingJump,
  nestedLink,
  unsafeLink,
  linkWhitespace,
  emptyLink,
  badges,
  images,
  diagrams,
  formulas,
  emptyParagraph,
  tableCells,
  tornEmoji,
  repeatedWord,
  unknownLetters,
  typography,
]

/**
 * Repair a page for its deck; the page's file is never touched.
 *
 * @param tree
 *   Page; changed in place, as a copy of a large one would take as much memory again.
 * @param file
 *   File of the page, with `data.lang` and `data.matter`; gets the messages.
 * @returns
 *   The same page, repaired.
 */
export function repair(tree: Root, file: VFile): Root {
  for (const rule of rules) rule(tree, file)
  return tree
}
