import type { Page } from 'playwright-core'

/**
 * Wait until a slide shows a text, and the frame that does is drawn.
 *
 * @param page
 *   Open deck.
 * @param slide
 *   Number of the slide.
 * @param text
 *   Text.
 * @returns
 *   Moment the frame was drawn, in ms since 1970: the clock that Node goes by, too.
 */
export function painted(page: Page, slide: number, text: string): Promise<number> {
  return page.evaluate(
    ({ slide, text }) =>
      new Promise<number>((resolve, reject) => {
        const look = (): void => {
          if (!document.querySelector(`.slidev-page-${slide}`)?.textContent.includes(text)) return
          observer.disconnect()
          // The callback runs before its frame is drawn, that of the next after.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())))
        }
        const observer = new MutationObserver(look)
        observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true })
        setTimeout(() => reject(new Error(`\`${text}\` is not shown after 30 s`)), 30_000)
        look()
      }),
    { slide, text },
  )
}
