import type { Made, Printing } from './outputs.ts'
import { expectedHandout } from '../pdf/expected.ts'
import { handout } from '../../browser/printHandout.ts'
import { finished } from '../pdf/finishPdf.ts'

/**
 * Make `handout.pdf`.
 *
 * @param printing
 *   Browser, built site, deck.
 * @returns
 *   File, and what it must hold.
 */
export async function handoutPdf({ paper, url, conversion, finish }: Printing): Promise<Made> {
  const { deck } = conversion
  const printed = await handout(await paper(), url, deck.children.length)
  return {
    files: [{ name: 'handout.pdf', content: finished(printed, deck, finish) }],
    expected: expectedHandout(conversion),
  }
}
