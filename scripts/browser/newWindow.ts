import type { BrowserContext, Page } from 'playwright-core'
import { oneAtATime } from '../system/oneAtATime.ts'

/**
 * Open a page in a window of its own. Beside others in a window, an installed Chrome would draw it once a second while
 * another is in front, and take three seconds for its picture.
 *
 * @param context
 *   What the pages share.
 * @returns
 *   Page.
 */
export const newWindow = oneAtATime(async (context: BrowserContext): Promise<Page> => {
  const [first] = context.pages()
  if (!first) return context.newPage()
  const [onPage, onBrowser] = await Promise.all([
    context.newCDPSession(first),
    context.browser()?.newBrowserCDPSession(),
  ])
  if (!onBrowser) return context.newPage()
  try {
    const { targetInfo } = await onPage.send('Target.getTargetInfo')
    const { browserContextId } = targetInfo
    // Together, so that none is left waiting when the browser ends.
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      onBrowser.send('Target.createTarget', { url: 'about:blank', newWindow: true, browserContextId }),
    ])
    return opened
  } finally {
    await Promise.all([onPage.detach(), onBrowser.detach()])
  }
})
