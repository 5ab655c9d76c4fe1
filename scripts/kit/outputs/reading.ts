import type { Output, OutputContext } from './output.ts'
import { PICTURE } from '../../html/readingBody.ts'
import { readingPage } from '../../html/readingPage.ts'
import { CANVAS } from '../../tokens/canvas.ts'

/** Of 100: what letters of this size need. */
const QUALITY = 80

/**
 * Make `read/`: the whole page as plain HTML, with a picture of each slide.
 *
 * @returns
 *   Files; the style sheet is there already.
 */
export async function reading({ slides, conversion, names, siteUrl, pictures }: OutputContext): Promise<Output> {
  const { deck } = conversion
  const page = await slides()
  await page.setViewportSize(CANVAS)
  await page.emulateMedia({ media: 'screen' })
  const session = await page.context().newCDPSession(page)
  const files: Output['files'] = []
  try {
    for (const [index, place] of (await page.evaluate(places)).entries()) {
      const name = `read/slide-${index + 1}.webp`
      const before = pictures?.find('reading', index)
      if (before) {
        files.push({ name, content: before })
        continue
      }
      // Within what is shown: a capture beyond it lays the page out anew, twice.
      await page.evaluate(({ x, y }) => scrollTo({ left: x, top: y, behavior: 'instant' }), place)
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'webp',
        quality: QUALITY,
        clip: { ...place, ...CANVAS, scale: PICTURE.width / CANVAS.width },
      })
      const content = Buffer.from(data, 'base64')
      files.push({ name, content })
      await pictures?.keep('reading', index, content)
    }
  } finally {
    await session.detach()
  }
  const html = readingPage(deck, { hasPictures: true, names, siteUrl })
  return { files: [...files, { name: 'read/index.html', content: Buffer.from(html) }], pages: 1 }
}

/** In the page: where slides begin, in px. */
function places(): Array<{ x: number; y: number }> {
  return Array.from(document.querySelectorAll('.print-slide-container'), (slide) => {
    const { left, top } = slide.getBoundingClientRect()
    return { x: left + scrollX, y: top + scrollY }
  })
}
