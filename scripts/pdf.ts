import type { Browser } from 'playwright-chromium'
import { allSlides } from './allSlides.ts'

/**
 * Print the slides of a built site: vector, tagged, with outline, each slide as after its last click.
 *
 * @param browser
 *   Running browser.
 * @param url
 *   Address of the site, with a slash at the end.
 * @param aliases
 *   Route alias of each slide, `undefined` where it has none.
 * @returns
 *   PDF.
 * @throws UserError
 *   When not all slides come up.
 */
export async function pdf(browser: Browser, url: string, aliases: Array<string | undefined>): Promise<Uint8Array> {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    await page.goto(`${url}?print=true#/print`)
    await allSlides(page, aliases.length)
    await page.evaluate(settle, aliases)
    await page.emulateMedia({ media: 'screen' })
    return await page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
  } finally {
    await page.close()
  }
}

/** In the page: name the slides that others link to; drop the break after the last. */
function settle(aliases: Array<string | undefined>): void {
  const containers = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  for (const [index, container] of containers.entries()) {
    const alias = aliases[index]
    const title = container.querySelector('h1')
    if (alias && title) title.id = alias
  }
  containers.at(-1)?.style.setProperty('break-after', 'auto', 'important')
}
