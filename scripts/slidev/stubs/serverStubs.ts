import { fileURLToPath } from 'node:url'

/**
 * Plugins of Slidev's server side that no deck of ours needs, each to be replaced by no plugin.
 *
 * Utility classes, icons and JSX are worn by what all decks have in common, and that is built apart; with them in each
 * deck's own build, its styles would be there twice. `server-ref` takes from any window what the others are to show,
 * and writes it to files: windows of a deck tell each other. `static-copy` would put what this project serves into a
 * folder of the site's.
 */
export const serverStubs: ReadonlySet<string> = new Set([
  'unocss',
  'unocss/vite',
  'unplugin-icons/vite',
  'unplugin-icons/resolver',
  '@vitejs/plugin-vue-jsx',
  'vite-plugin-vue-server-ref',
  'vite-plugin-static-copy',
])

/** Absolute path of the module that stands in for Node's server where Vite imports it. */
export const HTTP = fileURLToPath(import.meta.resolve('./http.ts'))

/** Absolute path of the module that stands in for each of them. */
export const NO_PLUGIN = fileURLToPath(import.meta.resolve('./noPlugin.ts'))
