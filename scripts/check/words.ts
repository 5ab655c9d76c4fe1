import type { Checked, Fault, Kit } from '../check.ts'
import { missingWords } from '../missingWords.ts'
import { wordsOf } from '../words.ts'

/**
 * Check that every word is shown: those of each slide on it, those of the page in the handout, in order.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Words seen, and the lost ones.
 */
export async function words({ conversion, slides, handout }: Kit): Promise<Omit<Checked, 'name'>> {
  const shown = await slides.locator('.print-slide-container').allInnerTexts()
  const wanted = conversion.words.slides
  const faults: Fault[] = wanted.flatMap((list, index) => {
    const there = Map.groupBy(wordsOf(shown[index] ?? '').map(plain), (word) => word)
    return list
      .filter((word) => there.get(plain(word))?.pop() === undefined)
      .map((word) => ({ slide: index + 1, element: word, reason: 'is not shown' }))
  })
  const source = conversion.words.source.map(plain)
  const lost = missingWords(source, wordsOf(await handout.locator('.handout-page').innerText()).map(plain))
  faults.push(...lost.map((index) => ({ element: source[index], reason: 'is not in the handout, or not in order' })))
  return { found: `${wanted.flat().length} on slides, ${source.length} in the handout`, faults }
}

/** Capitals are a matter of style. */
function plain(word: string): string {
  return word.toLowerCase()
}
