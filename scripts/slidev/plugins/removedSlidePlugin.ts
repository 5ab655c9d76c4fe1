import type { Plugin } from 'vite'

const ASKED = /^\/@slidev\/slides\/\d+\//

/**
 * Let the dev server answer for a slide that the last edit took away: a browser asks for it that has not heard of the
 * edit yet, and would be shown an error that nobody made.
 *
 * @returns
 *   Plugin.
 */
export function removedSlidePlugin(): Plugin {
  return {
    name: 'deck:gone-slide',
    apply: 'serve',
    enforce: 'pre',
    transform: {
      filter: { id: ASKED, code: 'from undefined' },
      handler: () => 'export const meta = undefined\nexport default { render: () => null }',
    },
  }
}
