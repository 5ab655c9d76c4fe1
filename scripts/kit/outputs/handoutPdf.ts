import type { Output, OutputContext } from './output.ts'
import { expectedHandout } from '../pdf/expected.ts'
import { printHandout } from '../../browser/printHandout.ts'
import { finishPdf } from '../pdf/finishPdf.ts'

/**
 * Make `handout.pdf`.
 *
 * @param printing
 *   Browser, built site, deck.
 * @returns
 *   File, and what it must hold.
 */
export async function handoutPdf({ paper, url, conversion, finish }: OutputContext): Promise<Output> {
  const { deck } = conversion
  const printed = await printHandout(await paper(), url, deck.children.length)
  return {
    files: [{ name: 'handout.pdf', content: finishPdf(printed, deck, finish) }],
    expected: expectedHandout(conversion),
  }
}
