import type { Output, OutputContext } from './output.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { printHandout } from '../../browser/printHandout.ts'
import { finishPdf } from '../pdf/finishPdf.ts'

/**
 * Make `handout.pdf`.
 *
 * @returns
 *   File.
 */
export async function handoutPdf({ handout, conversion, finish }: OutputContext): Promise<Output> {
  const { deck } = conversion
  const printed = await printHandout(await handout(), {
    // What is written by hand is not in the text of the page.
    alone: deck.children.flatMap(({ own }, index) => (own ? [index + 1] : [])),
    codeName: phrasesFor(deck.lang).handout.qrCode,
  })
  return { files: [{ name: 'handout.pdf', content: finishPdf(printed, deck, finish) }] }
}
