import type { Browser } from 'playwright-core'
import type { Output } from '../../scripts/kit/outputs/output.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { firstAlone, type FirstSlide, firstSlide } from '../../scripts/kit/outputs/prerender/firstSlide.ts'
import { prerender } from '../../scripts/kit/outputs/prerender/prerender.ts'

/**
 * Put the first slide into the first file of a site.
 *
 * @param url
 *   Address at which the folder is served, with a slash at the end.
 * @returns
 *   Files to write.
 */
export async function prerendered(browser: Browser, url: string, folder: string): Promise<Output['files']> {
  const page = await newPage(browser)
  try {
    const first = async (): Promise<FirstSlide> => firstSlide(page, await firstAlone(page, url))
    return (await prerender({ folder, first })).files
  } finally {
    await page.close()
  }
}
