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
  const urls = await page.evaluate(codesIn)
  await page.evaluate(
    nameCodes,
    urls.map((url) => url && codeName(url)),
  )
  await page.emulateMedia({ media: 'screen' })
  return printPage(page)
}

/**
 * In the page: name the slides that others link to, make headings of all titles, for the tags and the outline; leave the
 * feet out of the tags, which have the same on each slide; drop the break after the last.
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
    for (const foot of container.querySelectorAll('.frame-footer')) foot.ariaHidden = 'true'
  }
  containers.at(-1)?.style.setProperty('break-after', 'auto', 'important')
}

/** In the page: where each QR code leads, which the link beside it tells; empty where there is none. */
function codesIn(): string[] {
  return Array.from(document.querySelectorAll('.qr-code'), (code) => code.parentElement?.querySelector('a')?.href ?? '')
}

/** In the page: name the QR codes; on screens, where links can be followed, they go unnoticed. */
function nameCodes(names: string[]): void {
  for (const [index, code] of document.querySelectorAll('.qr-code').entries()) {
    const name = names[index]
    if (!name) continue
    code.role = 'img'
    code.ariaHidden = null
    code.ariaLabel = name
  }
}
