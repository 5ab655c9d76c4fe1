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
export async function handoutPdf({ paper, url, conversion, finish }: OutputContext): Promise<Output> {
  const { deck } = conversion
  const printed = await printHandout(await paper(), url, deck.children.length, phrasesFor(deck.lang).handout.qrCode)
  return { files: [{ name: 'handout.pdf', content: finishPdf(printed, deck, finish) }] }
}
