import type { Plugin } from 'vite'
import sirv from 'sirv'

/**
 * Let the dev server find the pictures of the page, which lie beside a deck that is built.
 *
 * @param folder
 *   Absolute path of the folder that stands in for that of the deck.
 * @returns
 *   Plugin.
 */
export function besidePlugin(folder: string): Plugin {
  return {
    name: 'deck:beside',
    apply: 'serve',
    configureServer: ({ middlewares }) => void middlewares.use(sirv(folder, { dev: true })),
  }
}
