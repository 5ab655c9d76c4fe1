import type { InlineConfig } from 'vite'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { verbatim } from './verbatim.ts'

/**
 * Build the static site of a deck: one Vite build.
 *
 * @param entry
 *   Absolute path of the deck, in the project whose components, layouts and styles it wears.
 * @param outDir
 *   Absolute path of the folder to fill; what is in it stays.
 * @returns
 *   Promise that resolves when the site is there.
 * @throws
 *   When Slidev or Vite cannot build the deck.
 */
export async function site(entry: string, outDir: string): Promise<void> {
  const slidev = await resolveOptions({ entry }, 'build')
  const root = dirname(entry)
  const index = join(root, 'index.html')
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: { index }, checks: { pluginTimings: false } },
    },
    define: { __VUE_PROD_DEVTOOLS__: false },
    plugins: [
      {
        name: 'deck:index-html',
        resolveId: { order: 'pre', handler: (id) => (id === index ? id : undefined) },
        load: { order: 'pre', handler: (id) => (id === index ? slidev.utils.indexHtml : undefined) },
      },
      await ViteSlidevPlugin(slidev, verbatim),
    ],
  }
  await build(config)
}
