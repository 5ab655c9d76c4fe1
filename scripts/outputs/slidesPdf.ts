import type { Made, Printing } from '../outputs.ts'
import { expectedSlides } from '../expected.ts'
import { openSlides } from '../openSlides.ts'
import { pdf } from '../pdf.ts'
import { finished } from '../finished.ts'

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
