import type { Page } from 'playwright-core'
import { UserError } from '../system/userError.ts'

/**
 * Wait until a page shows all slides, with their fonts and pictures.
 *
 * @param page
 *   Page of the built site that shows the slides one below the other.
 * @param count
 *   How many there must be.
 * @param errors
 *   What the browser has complained of, which grows (default: nothing is known).
 * @returns
 *   Promise that resolves when all is there.
 * @throws UserError
 *   When slides are missing.
 */
export async function waitForSlides(page: Page, count: number, errors: readonly string[] = []): Promise<void> {
  const slides = page.locator('.print-slide-container .slidev-layout')
  try {
    await slides.nth(count - 1).waitFor({ state: 'attached', timeout: 30_000 + count * 500 })
  } catch (error) {
    if (page.isClosed()) throw error
    const [reason] = errors[0]?.split('\n') ?? []
    throw new UserError({ id: 'slides-not-shown', shown: await slides.count(), count, reason })
  }
  await page.evaluate(async () => {
    // What draws some things comes with the first of them.
    while (document.querySelector('[data-pending]')) await new Promise(requestAnimationFrame)
    await document.fonts.ready
    // What follows the fonts, such as slides that are fitted again, has had its turn after two frames.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)))
  })
}
