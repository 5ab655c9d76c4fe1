import type { Page } from 'playwright-core'
import type { Printed } from './printPage.ts'
import { printPage } from './printPage.ts'

/**
 * Print slides: vector, tagged, with outline.
 *
 * @param page
 *   Page with all slides.
 * @param aliases
 *   Route alias of each slide, `undefined` where it has none.
 * @param codeName
 *   What a QR code is called, by where it leads.
 * @returns
 *   PDF, headings and words.
 */
export async function printSlides(
  page: Page,
  aliases: Array<string | undefined>,
  codeName: (url: string) => string,
): Promise<Printed> {
  await page.evaluate(settle, aliases)
  await page.emulateMedia({ media: 'screen' })
  return printPage(page, codeName)
}

/**
 * In the page: name the slides that others link to, make headings of all titles, for the tags and the outline; drop the
 * break after the last.
 */
function settle(aliases: Array<string | undefined>): void {
  const containers = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  for (const [index, container] of containers.entries()) {
    const alias = aliases[index]
    const above = container.querySelector('.eyebrow > [role=heading]')
    if (above) {
      const heading = document.createElement('h1')
      heading.textContent = above.textContent
      above.replaceWith(heading)
    }
    const title = container.querySelector('h1')
    if (alias && title) title.id = alias
  }
  containers.at(-1)?.style.setProperty('break-after', 'auto', 'important')
}
