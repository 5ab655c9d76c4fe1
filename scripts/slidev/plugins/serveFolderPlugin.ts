import type { Plugin } from 'vite'
import sirv from 'sirv'

/**
 * Let the dev server hand out a folder beside the project's own: the pictures of the page, what all decks have in common.
 *
 * @param folder
 *   Absolute path.
 * @param base
 *   Address that its files are under (default: that of the deck).
 * @returns
 *   Plugin.
 */
export function serveFolderPlugin(folder: string, base = '/'): Plugin {
  return {
    name: `deck:serve:${base}`,
    apply: 'serve',
    configureServer: ({ middlewares }) => void middlewares.use(base, sirv(folder, { dev: true })),
  }
}
