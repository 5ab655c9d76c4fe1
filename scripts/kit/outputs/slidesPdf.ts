import type { Made, Printing } from './outputs.ts'
import { expectedSlides } from '../pdf/expected.ts'
import { openSlides } from '../../browser/openSlides.ts'
import { pdf } from '../../browser/printSlides.ts'
import { finished } from '../pdf/finishPdf.ts'

/**
 * Make `slides.pdf`.
 *
 * @param printing
 *   Browser, built site, deck.
 * @returns
 *   File, and what it must hold.
 */
export async function slidesPdf({ page, url, conversion, finish }: Printing): Promise<Made> {
  const { deck } = conversion
  const aliases = deck.children.map(({ frontmatter }) => frontmatter.routeAlias)
  await openSlides(page, url, deck.children.length)
  const printed = await pdf(page, aliases)
  return {
    files: [{ name: 'slides.pdf', content: finished(printed, deck, finish) }],
    expected: expectedSlides(conversion),
  }
}
