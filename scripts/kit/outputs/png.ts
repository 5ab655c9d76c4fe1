import type { Output, OutputContext } from './output.ts'
import { newPage } from '../../browser/newPage.ts'
import { openSlides } from '../../browser/openSlides.ts'

/** Dots per px of the canvas: 1920 × 1080, what projectors show. */
const DOTS = 1.5

/**
 * Make `png/`: one picture for each slide.
 *
 * @returns
 *   Files, numbered so that they sort.
 */
export async function png({ browser, url, conversion }: OutputContext): Promise<Output> {
  const count = conversion.deck.children.length
  const digits = Math.max(2, String(count).length)
  const page = await newPage(browser, DOTS)
  try {
    await openSlides(page, url, count)
    const files: Output['files'] = []
    for (const [index, slide] of (await page.locator('.print-slide-container').all()).entries()) {
      const content = await slide.screenshot({ animations: 'disabled' })
      files.push({ name: `png/${String(index + 1).padStart(digits, '0')}.png`, content })
    }
    return { files, pages: files.length }
  } finally {
    await page.close()
  }
}
