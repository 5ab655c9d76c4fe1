import type { Output, OutputContext } from './output.ts'
import { openSlides } from '../../browser/openSlides.ts'

/** Size that link previews show whole, in px; see <https://ogp.me> and the guides of the large networks. */
const CARD = { width: 1200, height: 630 }
/** Height of the canvas, in px. */
const CANVAS = 720

/**
 * Make `social-card.png`: the cover, set anew in the shape of a link preview.
 *
 * @param printing
 *   Built site in a browser.
 * @returns
 *   File.
 */
export async function socialCard({ page, url, conversion }: OutputContext): Promise<Output> {
  if (!page.url().endsWith('#/print')) await openSlides(page, url, conversion.deck.children.length)
  await page.setViewportSize(CARD)
  const zoom = CARD.height / CANVAS
  const cover = page.locator('.print-slide-container').first()
  const before = await cover.evaluate(
    (cover: HTMLElement, { width, zoom }) => {
      const style = cover.style.cssText
      Object.assign(cover.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '1', width, zoom })
      return style
    },
    { width: `${CARD.width / zoom}px`, zoom: String(zoom) },
  )
  const content = await page.screenshot({ clip: { x: 0, y: 0, ...CARD }, animations: 'disabled' })
  // The page is looked at again.
  await cover.evaluate((cover: HTMLElement, style) => void (cover.style.cssText = style), before)
  return { files: [{ name: 'social-card.png', content }] }
}
