import type { Made, Printing } from '../outputs.ts'
import { expectedSlides } from '../expected.ts'
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
export async function slidesPdf({ slidesPage, conversion }: Printing): Promise<Made> {
  const { deck } = conversion
  const aliases = deck.children.map(({ frontmatter }) => frontmatter.routeAlias)
  const content = await withMetadata(await pdf(await slidesPage(), aliases), deck)
  return { files: [{ name: 'slides.pdf', content }], expected: expectedSlides(conversion) }
}
