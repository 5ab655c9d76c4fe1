import type { Seen } from '../../checked.ts'
import type { OpenedKit } from '../openKit.ts'
import type { SingleFile } from '../openSingleFile.ts'
import { missingWords } from '../../../text/missingWords.ts'
import { wordsOf } from '../../../text/words.ts'
import { wordsMissingOnSlides } from './wordsMissingOnSlides.ts'
import { ignoreCase } from './ignoreCase.ts'

/**
 * Check that every word is shown: those of each slide on it, those of the page in the handout and the
 * reading page, in order.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Words seen, and the lost ones.
 */
export async function words({ conversion, slides, handout, reading }: OpenedKit): Promise<Seen> {
  const wanted = conversion.words.slides
  const faults = await wordsMissingOnSlides(slides, wanted, 'not shown')
  const source = conversion.words.source.map(ignoreCase)
  const texts = { handout: handout.locator('.handout-page'), 'reading page': reading.locator('body') }
  for (const [name, text] of Object.entries(texts)) {
    const lost = missingWords(source, wordsOf(await text.innerText()).map(ignoreCase))
    faults.push(
      ...lost.map((index) => ({ element: source[index], reason: `missing from the ${name}, or out of order` })),
    )
  }
  return { found: `${wanted.flat().length} on slides, ${source.length} in the handout and the reading page`, faults }
}

/**
 * Check the same of the slides in the single file.
 *
 * @param single
 *   Single file.
 * @returns
 *   Nothing but the lost words.
 */
export async function singleWords({ conversion, page }: SingleFile): Promise<Seen> {
  return { found: '', faults: await wordsMissingOnSlides(page, conversion.words.slides, 'not shown by deck.html') }
}
