import type { InlineConfig } from 'vite'
import { createServer, parser, resolveOptions } from '@slidev/cli'
import sirv from 'sirv'
import { verbatim } from './verbatim.ts'
import { withoutExtras } from './withoutExtras.ts'

/**
 * Show a deck on Slidev's dev server; each change of the page is converted and shown.
 *
 * @param entry
 *   Absolute path of the deck, in the project whose components, layouts and styles it wears.
 * @param media
 *   Absolute path of the folder that its pictures are in; it may be empty as yet.
 * @param page
 *   Absolute path of the page to watch.
 * @param port
 *   Port to listen on; the next free one when taken.
 * @param convert
 *   Converts the page again; what it throws is its own to report.
 * @returns
 *   Address of the deck; the server runs until the process ends.
 */
export async function dev(
  entry: string,
  media: string,
  page: string,
  port: number,
  convert: () => Promise<void>,
): Promise<string> {
  const slidev = withoutExtras(await resolveOptions({ entry }, 'dev'))
  const server = await createServer(
    slidev,
    {
      server: { port, host: 'localhost' },
      logLevel: 'error',
      slidev: verbatim,
      plugins: [
        {
          name: 'deck:media',
          configureServer: ({ middlewares }) => void middlewares.use('/media', sirv(media, { dev: true })),
        },
      ],
    } as InlineConfig,
    {
      loadData: async (source) => {
        const loaded = await parser.load(slidev, entry, source, 'dev')
        const config = parser.resolveConfig(loaded.headmatter, slidev.data.themeMeta, entry)
        return { ...loaded, themeMeta: slidev.data.themeMeta, config }
      },
    },
  )
  await server.listen()
  server.watcher.add(page)
  server.watcher.on('change', (path) => {
    if (path === page) void convert()
  })
  return server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`
}
