import type { ConsoleMessage, Page } from 'playwright-core'
import { CANVAS } from '../tokens/canvas.ts'
import { enterPrintMode } from './inPage/enterPrintMode.ts'
import { waitForSlides } from './waitForSlides.ts'

/**
 * Open all slides of a built site one below the other, each as after its last click.
 *
 * @param page
 *   Page to open them in; one that shows the site already gets there without loading it again.
 * @param url
 *   Address of the site, with a slash at the end.
 * @param count
 *   How many slides there must be.
 * @returns
 *   Promise that resolves when all are there.
 * @throws UserError
 *   When not all slides come up.
 */
export async function openSlides(page: Page, url: string, count: number): Promise<void> {
  await page.setViewportSize(CANVAS)
  const errors: string[] = []
  const onMessage = (message: ConsoleMessage): void => void (message.type() === 'error' && errors.push(message.text()))
  page.on('console', onMessage)
  try {
    if (page.url().split(/[?#]/)[0] === url) await page.evaluate(enterPrintMode)
    else await page.goto(`${url}?print=true#/print`)
    await waitForSlides(page, count, errors)
  } finally {
    page.off('console', onMessage)
  }
}
