import type { Page } from 'playwright-core'

/** A page of a kit that comes into view once; whoever wants to see it says so before. */
export interface KitView {
  /** Looks at the page when it is there, beside others; rejects as the look does. */
  look: <Seen>(see: (page: Page) => Promise<Seen>) => Promise<Seen>
}

/** The same for whoever brings it into view. */
export interface ComingView extends KitView {
  /** Whether anyone wants to see it. */
  isAwaited: () => boolean
  /** Shows the page; resolves when all have seen it, well or not. */
  show: (page: Page) => Promise<void>
}

/**
 * Announce a page that comes into view later.
 *
 * @returns
 *   View; a look that is asked for when it was shown is an error of the program, and rejects.
 */
export function comingView(): ComingView {
  const looks: Array<(page: Page) => Promise<void>> = []
  let isShown = false
  return {
    look: (see) =>
      new Promise((resolve, reject) => {
        if (isShown) reject(new Error('This page was shown before anyone asked to see it'))
        looks.push((page) => see(page).then(resolve, reject))
      }),
    isAwaited: () => looks.length > 0 && !isShown,
    show: async (page) => {
      isShown = true
      await Promise.all(looks.map((look) => look(page)))
    },
  }
}
