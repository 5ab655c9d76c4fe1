import type { Made, Printing } from '../outputs.ts'
import { expectedHandout } from '../expected.ts'
import { handout } from '../handout.ts'
import { withMetadata } from '../withMetadata.ts'

/**
 * Make `handout.pdf`.
 *
 * @param printing
 *   Browser, built site, deck.
 * @returns
 *   File, and what it must hold.
 */
export async function handoutPdf({ paper, url, conversion }: Printing): Promise<Made> {
  const { deck } = conversion
  const content = await withMetadata(await handout(paper, url, deck.children.length), deck)
  return { files: [{ name: 'handout.pdf', content }], expected: expectedHandout(conversion) }
}
