import type { Page } from 'playwright-core'
import { writeFile } from 'node:fs/promises'

/** Of 100: letters have no halo yet. */
const QUALITY = 80

/**
 * Save what a window shows as WebP, which Playwright cannot write.
 *
 * @param page
 *   Open page, of the size that the picture is to have.
 * @param path
 *   Absolute path of the picture.
 */
export async function savePicture(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  await session.detach()
  await writeFile(path, Buffer.from(data, 'base64'))
}
