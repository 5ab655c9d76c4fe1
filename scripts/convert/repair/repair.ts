import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Rule } from './rule.ts'
import { badges } from './badges.ts'
import { boundNumbers } from './boundNumbers.ts'
import { tableOfContents } from './tableOfContents.ts'
import { deadAnchor } from './deadAnchor.ts'
import { diagrams } from './diagrams.ts'
import { emptyLink } from './emptyLink.ts'
import { emptyParagraph } from './emptyParagraph.ts'
import { footnotes } from './footnotes.ts'
import { formulas } from './formulas.ts'
import { headingJump } from './headingJump.ts'
import { images } from './images.ts'
import { ownSlides } from '../ownSlides/ownSlides.ts'
import { nestedHeading } from './nestedHeading.ts'
import { invisibleCharacters } from './invisibleCharacters.ts'
import { labelBreaks } from './labelBreaks.ts'
import { linkWhitespace } from './linkWhitespace.ts'
import { localLink } from './localLink.ts'
import { mdxEsm } from './mdxEsm.ts'
import { nestedLink } from './nestedLink.ts'
import { rawHtml } from './rawHtml.ts'
import { references } from './references.ts'
import { repeatedWord } from './repeatedWord.ts'
import { tableCells } from './tableCells.ts'
import { tornEmoji } from './tornEmoji.ts'
import { typography } from './typography.ts'
import { unknownLetters } from './unknownLetters.ts'
import { unsafeLink } from './unsafeLink.ts'

/** The rules, in the order they run: markup first, then what stands in it, typography last. */
const rules: Rule[] = [
  ownSlides,
  references,
  rawHtml,
  tableOfContents,
  deadAnchor,
  invisibleCharacters,
  footnotes,
  mdxEsm,
  nestedHeading,
  headingJump,
  nestedLink,
  unsafeLink,
  localLink,
  linkWhitespace,
  emptyLink,
  badges,
  images,
  diagrams,
  formulas,
  emptyParagraph,
  labelBreaks,
  tableCells,
  tornEmoji,
  repeatedWord,
  unknownLetters,
  typography,
  boundNumbers,
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
