import type { Page } from 'playwright-chromium'

/**
 * Print slides: vector, tagged, with outline.
 *
 * @param page
 *   Page with all slides.
 * @param aliases
 *   Route alias of each slide, `undefined` where it has none.
 * @returns
 *   PDF.
 */
export async function pdf(page: Page, aliases: Array<string | undefined>): Promise<Uint8Array> {
  await page.evaluate(settle, aliases)
  await page.emulateMedia({ media: 'screen' })
  return page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
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
