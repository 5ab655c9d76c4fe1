import type { Plugin } from 'vite'
import sirv from 'sirv'

/**
 * Let the dev server hand out what all decks have in common, as it was built.
 *
 * @param base
 *   Address that its files are under.
 * @param folder
 *   Absolute path of the folder with them.
 * @returns
 *   Plugin.
 */
export function serveShellPlugin(base: string, folder: string): Plugin {
  return {
    name: 'deck:serve-shell',
    apply: 'serve',
    configureServer: ({ middlewares }) =>
      void middlewares.use(base, sirv(folder, { immutable: true, maxAge: 31_536_000 })),
  }
}
