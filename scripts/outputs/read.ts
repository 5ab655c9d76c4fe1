import type { Page } from 'playwright-chromium'
import type { Made, Printing } from '../outputs.ts'
import { openSlides } from '../openSlides.ts'
import { PICTURE } from '../reading/readingBody.ts'
import { readingPage } from '../readingPage.ts'

/** Width and height of the canvas, in px. */
const CANVAS = { width: 1280, height: 720 }
/** Of 1: what letters of this size need. */
const QUALITY = 0.8
/** How many slides are captured at a time: each capture costs two frames, and browsers draw no higher than 16384 px. */
const AT_ONCE = 20

/**
 * Make `read/`: the whole page as plain HTML, with a picture of each slide.
 *
 * @param printing
 *   Browser, built site, deck.
 * @returns
 *   Files; the style sheet is there already.
 */
export async function read({ page, url, conversion, names, siteUrl }: Printing): Promise<Made> {
  const { deck } = conversion
  if (!page.url().endsWith('#/print')) await openSlides(page, url, deck.children.length)
  await page.setViewportSize(CANVAS)
  await page.emulateMedia({ media: 'screen' })
  const tops = await page
    .locator('.print-slide-container')
    .evaluateAll((all) => all.map((slide) => slide.getBoundingClientRect().top + scrollY))
  const pictures: Uint8Array[] = []
  for (let from = 0; from < tops.length; from += AT_ONCE)
    pictures.push(...(await capture(page, tops.slice(from, from + AT_ONCE))))
  const files = pictures.map((content, index) => ({ name: `read/slide-${index + 1}.webp`, content }))
  const html = readingPage(deck, { hasPictures: true, names, siteUrl })
  return { files: [...files, { name: 'read/index.html', content: Buffer.from(html) }], pages: 1 }
}

/** Capture slides that lie one below the other, in one picture that the page itself cuts and packs. */
async function capture(page: Page, tops: number[]): Promise<Uint8Array[]> {
  const [top = 0, bottom = 0] = [tops[0], (tops.at(-1) ?? 0) + CANVAS.height]
  const scale = PICTURE.width / CANVAS.width
  const session = await page.context().newCDPSession(page)
  try {
    const { data } = await session.send('Page.captureScreenshot', {
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y: top, width: CANVAS.width, height: bottom - top, scale },
    })
    const places = tops.map((at) => Math.round((at - top) * scale))
    return await page.evaluate(cut, { column: data, places, picture: PICTURE, quality: QUALITY })
  } finally {
    await session.detach()
  }
}

/** In the page: several at once, as browsers pack pictures beside the page's own thread. */
async function cut({
  column,
  places,
  picture,
  quality,
}: {
  column: string
  places: number[]
  picture: typeof PICTURE
  quality: number
}): Promise<Uint8Array[]> {
  const whole = await createImageBitmap(new Blob([Uint8Array.from(atob(column), (byte) => byte.charCodeAt(0))]))
  return Promise.all(
    places.map(async (top) => {
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      canvas.getContext('2d')?.drawImage(whole, 0, -top)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality })
      return new Uint8Array(await blob.arrayBuffer())
    }),
  )
}
