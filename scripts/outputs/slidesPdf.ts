import type { Made, Printing } from '../outputs.ts'
import { expectedSlides } from '../expected.ts'
import { openSlides } from '../openSlides.ts'
import { pdf } from '../pdf.ts'
import { withMetadata } from '../withMetadata.ts'

/**
 * Make `slides.pdf`.
 *
 * @param printing
 *   Browser, built site, deck.
 * @returns
 *   File, and what it must hold.
 */
export async function slidesPdf({ page, url, conversion }: Printing): Promise<Made> {
  const { deck } = conversion
  const aliases = deck.children.map(({ frontmatter }) => frontmatter.routeAlias)
  await openSlides(page, url, deck.children.length)
  const content = await withMetadata(await pdf(page, aliases), deck)
  return { files: [{ name: 'slides.pdf', content }], expected: expectedSlides(conversion) }
}
