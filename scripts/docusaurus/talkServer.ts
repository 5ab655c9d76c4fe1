import type { TextLanguage } from '../locales/texts/textLanguage.ts'
import type { ChildProcess } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { textsFor } from '../locales/texts/textsFor.ts'
import { escapeHtml } from '../text/escapeHtml.ts'
import { pageKey } from './talkPlace.ts'

/** Decks that are shown at the same time: each takes as much memory as a bundler. */
const MOST = 3
const COMMAND = fileURLToPath(new URL('../cli.js', import.meta.url))

/** Most that is kept of what a deck says, in characters: the end says why it ended. */
const SAID = 4000

/** What serves the talks of a site. */
export interface TalkServer {
  /** Address that paths of pages are put behind, without a slash at the end. */
  url: string
  /** End it, and all decks that it shows. */
  close: () => void
}

/** A deck that follows its page. */
interface HowShown {
  /** Path of the command. */
  start: string
  lang: TextLanguage
}

/** A deck that is shown. */
interface ShownDeck {
  process: ChildProcess
  /** Its address; fails with what was said when it could not start. */
  url: Promise<string>
}

/**
 * Serve the talks of pages while a site is written, to this machine alone. Each address leads on to `dev`, which is
 * started for a page when its talk is asked for first, and follows the page as it is saved.
 *
 * @param pageOf
 *   Tells the absolute path of a page from its path on the host; nothing where there is no talk.
 * @param start
 *   Command that shows a page (default: that of this program).
 * @returns
 *   Server. It does not keep the process alive.
 */
export async function talkServer(
  pageOf: (key: string) => string | undefined,
  lang: TextLanguage,
  start: string = COMMAND,
): Promise<TalkServer> {
  const decks = new Map<string, ShownDeck>()
  const server = createServer((request, response) => {
    const page = pageOf(pageKey(URL.parse(request.url ?? '', 'http://localhost')?.pathname ?? ''))
    if (page === undefined) return void response.writeHead(404).end()
    deckOf(page, decks, { start, lang }).url.then(
      (location) => response.writeHead(302, { location, 'cache-control': 'no-store' }).end(),
      (error: Error) => {
        response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' })
        response.end(`<!doctype html><title>${escapeHtml(page)}</title><pre>${escapeHtml(error.message)}</pre>`)
      },
    )
  })
  await once(server.listen(0, 'localhost').unref(), 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
      for (const { process } of decks.values()) process.kill()
      decks.clear()
    },
  }
}

/** Deck of a page: the one that is shown, or a new one, for which the one that was asked for least lately ends. */
function deckOf(page: string, decks: Map<string, ShownDeck>, how: HowShown): ShownDeck {
  const deck = decks.get(page) ?? shown(page, decks, how)
  decks.delete(page)
  decks.set(page, deck)
  for (const [old, { process }] of [...decks].slice(0, -MOST)) {
    process.kill()
    decks.delete(old)
  }
  return deck
}

function shown(page: string, decks: Map<string, ShownDeck>, how: HowShown): ShownDeck {
  const deck = show(page, how)
  deck.process.once('exit', () => decks.get(page) === deck && decks.delete(page))
  return deck
}

function show(page: string, { start, lang }: HowShown): ShownDeck {
  const child = spawn(process.execPath, [start, 'dev', page, '--lang', lang], { stdio: ['ignore', 'pipe', 'pipe'] })
  const end = (): void => void child.kill()
  process.once('exit', end)
  child.once('exit', () => process.removeListener('exit', end))
  let said = ''
  child.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-SAID)))
  const ended = once(child, 'exit').then((): never => {
    throw new Error(said.trim() || textsFor(lang).plugin.notShown)
  })
  const first = once(createInterface(child.stdout), 'line').then(([line]: string[]) => String(line))
  return { process: child, url: Promise.race([first, ended]) }
}
