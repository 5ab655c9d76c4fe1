import type { Output, OutputContext } from './output.ts'
import { openSlides } from '../../browser/openSlides.ts'
import { SOCIAL_CARD } from '../../html/socialCardSize.ts'
import { CANVAS } from '../../tokens/canvas.ts'

/**
 * Make `social-card.png`: the cover, set anew in the shape of a link preview.
 *
 * @returns
 *   File.
 */
export async function socialCard({ page, url, conversion }: OutputContext): Promise<Output> {
  if (!page.url().endsWith('#/print')) await openSlides(page, url, conversion.deck.children.length)
  await page.setViewportSize(SOCIAL_CARD)
  const zoom = SOCIAL_CARD.height / CANVAS.height
  const cover = page.locator('.print-slide-container').first()
  const before = await cover.evaluate(
    (cover: HTMLElement, { width, zoom }) => {
      const style = cover.style.cssText
      Object.assign(cover.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '1', width, zoom })
      return style
    },
    { width: `${SOCIAL_CARD.width / zoom}px`, zoom: String(zoom) },
  )
  const content = await page.screenshot({ clip: { x: 0, y: 0, ...SOCIAL_CARD }, animations: 'disabled' })
  // The page is looked at again.
  await cover.evaluate((cover: HTMLElement, style) => void (cover.style.cssText = style), before)
  return { files: [{ name: 'social-card.png', content }] }
}
