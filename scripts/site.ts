import type { ResolvedSlidevOptions } from '@slidev/types'
import type { InlineConfig } from 'vite'
import { createDataUtils, resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { dirname, join } from 'node:path'
import { build } from 'vite'

/** Where a deck is, and whose components, layouts and styles it wears. */
export interface SiteOptions {
  /** Absolute path of `slides.md`. */
  entry: string
  /** Absolute path of the project: components, layouts, setup, styles, public. */
  root: string
}

/**
 * Build the static site of a deck: one Vite build.
 *
 * @param options
 *   Deck and project.
 * @param outDir
 *   Absolute path of the folder to fill.
 * @returns
 *   Promise that resolves when the site is there.
 * @throws
 *   When Slidev or Vite cannot build the deck.
 */
export async function site(options: SiteOptions, outDir: string): Promise<void> {
  const slidev = await slidevOptions(options, 'build')
  const index = join(options.root, 'index.html')
  const config: InlineConfig = {
    root: options.root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
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
      await ViteSlidevPlugin(slidev),
    ],
  }
  await build(config)
}

/**
 * Resolve a deck as Slidev does, but with the project's own components wherever `slides.md` lies.
 *
 * @param options
 *   Deck and project.
 * @param mode
 *   What for.
 * @returns
 *   Slidev's options.
 */
export async function slidevOptions(
  { entry, root }: SiteOptions,
  mode: 'build' | 'dev',
): Promise<ResolvedSlidevOptions> {
  const options = await resolveOptions({ entry }, mode)
  if (dirname(entry) === root) return options
  const { utils: _, ...moved } = { ...options, userRoot: root, roots: [...options.themeRoots, root] }
  return { ...moved, utils: await createDataUtils(moved) }
}
