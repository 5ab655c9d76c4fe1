import type { Output, OutputContext } from './output.ts'
import { SOCIAL_CARD } from '../../html/socialCardSize.ts'
import { CANVAS } from '../../tokens/canvas.ts'

const NAME = 'social-card.png'

/**
 * Make `social-card.png`: the cover, set anew in the shape of a link preview.
 *
 * @returns
 *   File.
 */
export async function socialCard({ slides, pictures }: OutputContext): Promise<Output> {
  const before = pictures?.find('card', 0)
  if (before) return { files: [{ name: NAME, content: before }] }
  const page = await slides()
  await page.setViewportSize(SOCIAL_CARD)
  const zoom = SOCIAL_CARD.height / CANVAS.height
  const cover = page.locator('.print-slide-container').first()
  const styles = await cover.evaluate(
    (cover: HTMLElement, { width, zoom }) => {
      const style = cover.style.cssText
      Object.assign(cover.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '1', width, zoom })
      return style
    },
    { width: `${SOCIAL_CARD.width / zoom}px`, zoom: String(zoom) },
  )
  const content = await page.screenshot({ clip: { x: 0, y: 0, ...SOCIAL_CARD }, animations: 'disabled' })
  // The page is looked at again.
  await cover.evaluate((cover: HTMLElement, style) => void (cover.style.cssText = style), styles)
  await pictures?.keep('card', 0, content)
  return { files: [{ name: NAME, content }] }
}
