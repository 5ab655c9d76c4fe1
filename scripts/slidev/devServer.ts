import type { DevTexts } from '../locales/texts/facts/dev.ts'
import type { OwnLook } from '../deck/ownLook.ts'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { InlineConfig, Plugin } from 'vite'
import type { BrandFont } from '../tokens/brandFont.ts'
import type { RemoteAccess } from './dev/remoteAccess.ts'
import { existsSync, watchFile } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { normalizePath } from 'vite'
import { brandFontsPlugin } from './plugins/brandFontsPlugin.ts'
import { prebuiltPlugin } from './plugins/prebuiltPlugin.ts'
import { noOwnLook, slidevOptions, withOwnLook } from './withOwnLook.ts'
import { ownLookPlugin } from './plugins/ownLookPlugin.ts'
import { watchOwn } from './dev/watchOwn.ts'
import { removedSlidePlugin } from './plugins/removedSlidePlugin.ts'
import { slideHmrPlugin } from './plugins/slideHmrPlugin.ts'
import { configHmrPlugin } from './plugins/configHmrPlugin.ts'
import { deckPlugin } from './shell/deckPlugin.ts'
import { serveFolderPlugin } from './plugins/serveFolderPlugin.ts'
import { PROJECT_ROOT } from '../system/projectRoot.ts'
import { sharedModules } from './shell/sharedModules.ts'
import { requestGate } from './dev/requestGate.ts'
import { isOfDeck } from './dev/isOfDeck.ts'
import { editorUrl } from './dev/editorUrl.ts'
import { ANY_ADDRESS, listen, OWN_ADDRESSES } from './dev/listen.ts'
import { relayTalk } from './dev/relayTalk.ts'
import { devIndexHtml } from './shell/devIndexHtml.ts'
import { wornStyles } from './wornStyles.ts'
import { oneAtATime } from '../system/oneAtATime.ts'
import { errorOverlay } from './errorOverlay.ts'
import { createServer, parser, resolveOptions } from './slidevApi.ts'
import { cachedShell, kindOfShell } from './shell/cachedShell.ts'
import { titled } from './shell/titled.ts'
import { disableFeatures } from './options/disableFeatures.ts'

/** Address of what all decks have in common. */
const SHELL = '/@deck-shell'

/** Paths of pages that Vite's watcher does not follow: it takes `\` for `/`, and leaves folders of others alone. */
const UNWATCHED = /\\|\/(?:node_modules|test-results|\.git)\//

/** How long a page can be away, in ms, before that is told: some editors take the old file away and write a new one. */
const AWAY = 500

/** A deck that Slidev has read, and what it has in common with all others. */
interface ReadDeck {
  slidev: ResolvedSlidevOptions
  shell: Awaited<ReturnType<typeof cachedShell>>
}

/**
 * Have Slidev read a deck.
 *
 * @param entry
 *   Absolute path of the deck; nobody asks for the file again.
 * @returns
 *   Deck, as it is now.
 */
export async function readDeck(entry: string): Promise<ReadDeck> {
  const slidev = disableFeatures(await resolveOptions({ entry }, 'dev'))
  // With what Vue needs to change a slide in place.
  process.env['NODE_ENV'] = 'development'
  return { slidev, shell: await cachedShell(slidev) }
}

/** What a page became. */
export interface DevSource {
  slides: string
  /** Line of the page that each slide begins in, in order; 0 for one that it has no text of. */
  lines: number[]
  /** What it wears beside our look, if anything. */
  ownLook?: OwnLook | undefined
  /** Absolute paths of files of slides that are written by hand. */
  slideFiles: string[]
}

/** How a deck is shown while it changes. */
export interface DevOptions {
  port: number
  /** The deck as it is when the server starts. */
  source: Pick<DevSource, 'lines' | 'ownLook' | 'slideFiles'>
  /** What is said to a request that is refused. */
  refusals: DevTexts['refusals']
  remote?: RemoteAccess
  /** Fonts of the brand that the deck wears. */
  fonts?: BrandFont[]
  /** Absolute paths of what else the deck is made of: it changes with these. */
  sources?: string[]
}

/**
 * Show a deck on Slidev's dev server, to this machine alone unless a remote is asked for; each change of the page is converted and shown, without a
 * way through the disk.
 *
 * A page that makes no deck leaves the last one on the screen, and lays over it what is wrong, until it is mended.
 *
 * @param deck
 *   Deck.
 * @param paths
 *   Absolute paths: the page to watch, and the folder of what goes beside the deck.
 * @param options
 *   Port to listen on, the next free one when taken; what the page is now; and how other machines get in, where they do.
 * @param convert
 *   Converts the page again.
 * @returns
 *   Address of the deck; the server runs until the process ends.
 * @throws UserError
 *   When the port is not to be had.
 */
export async function startDevServer(
  { slidev, shell: { folder, entry: shell, first } }: ReadDeck,
  { page, beside }: { page: string; beside: string },
  { port, source, refusals, remote, fonts = [], sources = [] }: DevOptions,
  convert: () => Promise<DevSource>,
): Promise<string> {
  const { entry } = slidev
  const { lines } = source
  // All that is built reads it anew.
  const look = { ...noOwnLook(page), ...source.ownLook }
  withOwnLook(slidev, look)
  const inShell = sharedModules(PROJECT_ROOT, slidev.clientRoot, kindOfShell(slidev))
  const settings = { ...slidev.data.config, slidesTitle: slidev.data.config.title, lines, isFollowing: true }
  const html = titled(slidev.utils.indexHtml, settings.title)
  const wear = (styles: string): void => {
    slidev.utils.indexHtml = devIndexHtml(html, settings, SHELL, first, styles)
  }
  let worn = wornStyles(slidev.data.headmatter)
  wear(worn)
  Object.assign(slidev.data.config, { lines, isFollowing: true })
  const { features, themeMeta } = slidev.data
  // Slidev then watches the page instead of the deck that is made of it.
  const watchFiles = Object.fromEntries([page, ...sources].map((path) => [normalizePath(path), new Set<number>()]))
  slidev.data.watchFiles = watchFiles
  let isBad = false
  const { make, behind } = requestGate(
    (asked, response) => {
      asked.url = editorUrl(asked.url, page)
      server.middlewares(asked, response, (error?: unknown) => {
        if (!response.headersSent) response.writeHead(error ? 500 : 404)
        response.end()
      })
    },
    isOfDeck(entry, look.folder),
    refusals,
    remote,
  )

  // Of two that are saved in a row, the later one counts.
  const loadData = oneAtATime(async () => {
    try {
      const { slides, lines, ownLook, slideFiles } = await convert()
      const before = namesOf(look)
      Object.assign(look, noOwnLook(page), { statics: undefined }, ownLook)
      if (!isDeepStrictEqual(namesOf(look), before)) {
        // What is built of slides names other files now.
        server.moduleGraph.invalidateAll()
        setImmediate(() => server.ws.send({ type: 'full-reload' }))
      }
      own.follow(slideFiles)
      const loaded = await parser.load(slidev, entry, { [entry]: slides }, 'dev')
      // An update, even of nothing, takes away what was laid over the deck.
      if (isBad) server.ws.send({ type: 'update', updates: [] })
      isBad = false
      const config = { ...parser.resolveConfig(loaded.headmatter, themeMeta, entry), lines, isFollowing: true }
      const styles = wornStyles(loaded.headmatter)
      if (styles !== worn) {
        // They stand in the first file, which browsers read once.
        worn = styles
        wear(styles)
        setImmediate(() => server.ws.send({ type: 'full-reload' }))
      }
      return { ...loaded, themeMeta, config, features, watchFiles }
    } catch (error) {
      // Without an update before it, the browser would load the whole deck again once the page is mended.
      server.ws.send({ type: 'update', updates: [] })
      server.ws.send({ type: 'error', err: errorOverlay(error, page) })
      isBad = true
      return false
    }
  })
  const server = await createServer(
    slidev,
    {
      server: {
        middlewareMode: true,
        cors: false,
        forwardConsole: false,
        // Read before a browser asks.
        warmup: { clientFiles: [join(slidev.clientRoot, 'main.ts')] },
      },
      publicDir: join(PROJECT_ROOT, 'public'),
      logLevel: 'error',
      slidev: slidevOptions(look),
      plugins: [
        deckPlugin(inShell, `${SHELL}/${shell}`, look),
        ownLookPlugin(look),
        serveFolderPlugin(folder, SHELL),
        configHmrPlugin(),
        brandFontsPlugin(slidev, fonts),
        prebuiltPlugin(),
        removedSlidePlugin(),
        slideHmrPlugin(page),
        serveFolderPlugin(beside),
        serveFolderPlugin(join(look.folder, 'public')),
        // Slidev's settings, merged with these once more, would have Vite warn of them.
        { name: 'deck:gate', enforce: 'post', config: () => ({ server: { ws: { server: behind } } }) },
      ],
    } as InlineConfig & { plugins: Plugin[] },
    { loadData },
  )
  relayTalk(server)
  const own = watchOwn(server, page, look)
  own.follow(source.slideFiles)
  // Read again, it says that it is gone.
  const missPage = (): void => void setTimeout(() => existsSync(page) || void loadData(), AWAY)
  if (UNWATCHED.test(normalizePath(page)))
    watchFile(page, { interval: 100 }, () =>
      existsSync(page) ? server.watcher.emit('change', normalizePath(page)) : missPage(),
    )
  // Some editors take the old file away and write a new one, which the watcher takes for another.
  server.watcher.on('unlink', (path) => {
    if (normalizePath(path) in watchFiles) server.watcher.add(path)
    if (normalizePath(path) === normalizePath(page)) missPage()
  })
  server.watcher.on('add', (path) => {
    if (normalizePath(path) in watchFiles) server.watcher.emit('change', path)
  })
  try {
    return new URL(`http://localhost:${await listen(port, make, remote ? ANY_ADDRESS : OWN_ADDRESSES)}`).href
  } catch (error) {
    await server.close()
    throw error
  }
}

/** What slides can name of what the page's own folder brings. */
function namesOf({ components, layouts, styles, statics }: OwnLook): unknown {
  return [Object.keys(components), Object.keys(layouts), styles, statics]
}
