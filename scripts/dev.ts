import type { InlineConfig, Plugin } from 'vite'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { normalizePath } from 'vite'
import { verbatim } from './verbatim.ts'
import { goneSlidePlugin } from './vite/goneSlidePlugin.ts'
import { inPlacePlugin } from './vite/inPlacePlugin.ts'
import { liveConfigsPlugin } from './vite/liveConfigsPlugin.ts'
import { deckPlugin } from './vite/deckPlugin.ts'
import { servePlugin } from './vite/servePlugin.ts'
import { shared } from './vite/shared.ts'
import { firstFile } from './firstFile.ts'
import { oneAtATime } from './oneAtATime.ts'
import { overlayOf } from './overlayOf.ts'
import { createServer, parser, resolveOptions } from './slidev.ts'
import { storedShell } from './storedShell.ts'
import { withoutExtras } from './withoutExtras.ts'

/** Address of what all decks have in common. */
const SHELL = '/@deck-shell'

/**
 * Show a deck on Slidev's dev server; each change of the page is converted and shown, without a way through the disk.
 *
 * A page that makes no deck leaves the last one on the screen, and lays over it what is wrong, until it is mended.
 *
 * @param entry
 *   Absolute path of the deck, in the project whose components, layouts and styles it wears.
 * @param paths
 *   Absolute paths: the page to watch, and the folder of what goes beside the deck.
 * @param port
 *   Port to listen on; the next free one when taken.
 * @param convert
 *   Converts the page again.
 * @returns
 *   Address of the deck; the server runs until the process ends.
 */
export async function dev(
  entry: string,
  { page, beside }: { page: string; beside: string },
  port: number,
  convert: () => Promise<string>,
): Promise<string> {
  const slidev = withoutExtras(await resolveOptions({ entry }, 'dev'))
  const root = dirname(entry)
  const inShell = shared(root, slidev.clientRoot)
  // With what Vue needs to change a slide in place.
  process.env['NODE_ENV'] = 'development'
  const { folder, entry: shell, first } = await storedShell(slidev)
  const settings = { ...slidev.data.config, slidesTitle: slidev.data.config.title }
  slidev.utils.indexHtml = firstFile(slidev.utils.indexHtml, settings, SHELL, first)
  const { features, themeMeta } = slidev.data
  // Slidev then watches the page instead of the deck that is made of it.
  const watchFiles = { [normalizePath(page)]: new Set<number>() }
  slidev.data.watchFiles = watchFiles
  let isBad = false

  const server = await createServer(
    slidev,
    {
      // Read before a browser asks.
      server: { port, host: 'localhost', warmup: { clientFiles: [join(slidev.clientRoot, 'main.ts')] } },
      logLevel: 'error',
      // Found late, it would load the deck again, seconds after it is there.
      optimizeDeps: { include: ['uqr'] },
      slidev: verbatim,
      plugins: [
        deckPlugin(inShell, `${SHELL}/${shell}`),
        servePlugin(folder, SHELL),
        liveConfigsPlugin(),
        goneSlidePlugin(),
        inPlacePlugin(page),
        servePlugin(beside),
      ],
    } as InlineConfig & { plugins: Plugin[] },
    {
      // Of two that are saved in a row, the later one counts.
      loadData: oneAtATime(async () => {
        try {
          const loaded = await parser.load(slidev, entry, { [entry]: await convert() }, 'dev')
          // An update, even of nothing, takes away what was laid over the deck.
          if (isBad) server.ws.send({ type: 'update', updates: [] })
          isBad = false
          const config = parser.resolveConfig(loaded.headmatter, themeMeta, entry)
          return { ...loaded, themeMeta, config, features, watchFiles }
        } catch (error) {
          // Without an update before it, the browser would load the whole deck again once the page is mended.
          server.ws.send({ type: 'update', updates: [] })
          server.ws.send({ type: 'error', err: overlayOf(error, page) })
          isBad = true
          return false
        }
      }),
    },
  )
  // Some editors take the old file away and write a new one, which the watcher takes for another.
  server.watcher.on('unlink', (path) => {
    if (normalizePath(path) in watchFiles) server.watcher.add(path)
  })
  server.watcher.on('add', (path) => {
    if (normalizePath(path) in watchFiles) server.watcher.emit('change', path)
  })
  await server.listen()
  return server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`
}
