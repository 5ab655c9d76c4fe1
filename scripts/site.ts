import type { InlineConfig } from 'vite'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { dirname, join } from 'node:path'
import { build as bundle } from 'vite'
import { oneAtATime } from './oneAtATime.ts'
import { UserError } from './userError.ts'
import { verbatim } from './verbatim.ts'
import { withoutExtras } from './withoutExtras.ts'
import { describePlugin } from './vite/describePlugin.ts'

/**
 * Build the static site of a deck: one Vite build. No two run at once in a process: plugins keep what they read by name
 * for all builds, so that one deck would get titles of the other.
 *
 * @param entry
 *   Absolute path of the deck, in the project whose components, layouts and styles it wears.
 * @param outDir
 *   Absolute path of the folder to fill; what is in it stays.
 * @param siteUrl
 *   Address that people will find the site at, with a slash at the end (optional).
 * @returns
 *   Promise that resolves when the site is there.
 * @throws
 *   When Slidev or Vite cannot build the deck; a UserError when it cannot be written.
 */
export const site = oneAtATime(build)

async function build(entry: string, outDir: string, siteUrl?: string): Promise<void> {
  const slidev = withoutExtras(await resolveOptions({ entry }, 'build'))
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
    define: { __VUE_PROD_DEVTOOLS__: false, __VUE_OPTIONS_API__: false },
    plugins: [
      {
        name: 'deck:index-html',
        resolveId: { order: 'pre', handler: (id) => (id === index ? id : undefined) },
        load: { order: 'pre', handler: (id) => (id === index ? slidev.utils.indexHtml : undefined) },
      },
      describePlugin(slidev, siteUrl),
      await ViteSlidevPlugin(slidev, verbatim),
    ],
  }
  try {
    await bundle(config)
  } catch (error) {
    // The bundler wraps what the system says in a report of its own, with the stack of another language.
    const reason = /Caused by:\s+(.+) \(os error/.exec(error instanceof Error ? error.message : '')?.[1]
    throw reason ? new UserError(`Cannot write the site to \`${outDir}\`: ${reason}`) : error
  }
}
