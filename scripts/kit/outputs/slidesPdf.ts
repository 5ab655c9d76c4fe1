import type { Output, OutputContext } from './output.ts'
import { printSlides } from '../../browser/printSlides.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { finishPdf } from '../pdf/finishPdf.ts'

/**
 * Make `slides.pdf`.
 *
 * @returns
 *   File.
 */
export async function slidesPdf({ slides, conversion, finish }: OutputContext): Promise<Output> {
  const { deck } = conversion
  const aliases = deck.children.map(({ frontmatter }) => frontmatter.routeAlias)
  const printed = await printSlides(await slides(), aliases, phrasesFor(deck.lang).handout.qrCode)
  return { files: [{ name: 'slides.pdf', content: finishPdf(printed, deck, finish) }] }
}
