import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/** What Firefox tells when it is ready to be steered. */
const READY = /WebDriver BiDi listening on (ws:\/\/\S+)/
/** Nothing but what the page itself asks for. */
const SETTINGS = ['app.normandy.enabled', 'browser.region.update.enabled', 'services.settings.enabled']

/** A Firefox with one window. */
export interface Firefox extends AsyncDisposable {
  /** Addresses that were asked for since the last `open`. */
  requests: string[]
  /** What the page has logged as an error since the last `open`. */
  errors: string[]
  open: (url: string) => Promise<void>
  /** Run a function in the page; what goes in and comes out is JSON. */
  evaluate: <T, Told>(run: (told: Told) => T | Promise<T>, told?: Told) => Promise<T>
  /** PNG of the window. */
  screenshot: () => Promise<Buffer>
  /** PDF of the page, on the paper that it asks for. */
  print: () => Promise<Buffer>
}

/**
 * Find Firefox.
 *
 * @returns
 *   Absolute path; nothing where it is not installed.
 */
export function findFirefox(): string | undefined {
  const named = process.env['TEST_FIREFOX']
  const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'firefox'))
  return [...(named ? [named] : []), ...paths].find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * Start Firefox as it is installed, without a window to be seen, by WebDriver BiDi: Playwright steers builds of its own alone.
 *
 * @param path
 *   Absolute path of the browser.
 * @param size
 *   Size of its window, in px.
 */
export async function startFirefox(path: string, size: { width: number; height: number }): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'deck-firefox-'))
  await writeFile(join(profile, 'user.js'), SETTINGS.map((name) => `user_pref("${name}", false);\n`).join(''))
  const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = once(child, 'exit')
  const socket = new WebSocket(`${await readyAt(child)}/session`)
  await once(socket, 'open')
  const answers = new Map<number, PromiseWithResolvers<Record<string, unknown>>>()
  const requests: string[] = []
  const errors: string[] = []
  let last = 0
  const send = (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const answer = Promise.withResolvers<Record<string, unknown>>()
    answers.set(++last, answer)
    socket.send(JSON.stringify({ id: last, method, params }))
    return answer.promise
  }
  socket.addEventListener('message', ({ data }) => {
    const { id, result, message, method, params } = JSON.parse(String(data))
    if (method === 'network.beforeRequestSent') requests.push(params.request.url)
    if (method === 'log.entryAdded' && params.level === 'error') errors.push(params.text)
    if (result) answers.get(id)?.resolve(result)
    else answers.get(id)?.reject(new Error(message))
  })
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] })
  const { contexts } = (await send('browsingContext.getTree')) as { contexts: Array<{ context: string }> }
  const context = contexts[0]?.context
  await send('browsingContext.setViewport', { context, viewport: size })
  return {
    requests,
    errors,
    open: async (url) => {
      requests.length = 0
      errors.length = 0
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    evaluate: async (run, told) => {
      const expression = `(async () => JSON.stringify(await (${run})(${JSON.stringify(told)})) ?? 'null')()`
      const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true })
      const { result, exceptionDetails } = answer as { result?: { value: string }; exceptionDetails?: { text: string } }
      if (!result) throw new Error(exceptionDetails?.text)
      return JSON.parse(result.value)
    },
    screenshot: async () =>
      Buffer.from(String((await send('browsingContext.captureScreenshot', { context })).data), 'base64'),
    print: async () =>
      Buffer.from(
        String(
          (
            await send('browsingContext.print', {
              context,
              background: true,
              page: PAPER,
              margin: NO_MARGIN,
              shrinkToFit: false,
            })
          ).data,
        ),
        'base64',
      ),
    [Symbol.asyncDispose]: async () => {
      // It may be gone before it answers.
      void send('browser.close').catch(() => undefined)
      await exited
      socket.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A slide, in cm: WebDriver does not ask the page. */
const PAPER = { width: (1280 / 96) * 2.54, height: (720 / 96) * 2.54 }
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }

async function readyAt(child: ChildProcess): Promise<string> {
  let told = ''
  for await (const piece of child.stderr ?? []) {
    told += String(piece)
    const [, url] = READY.exec(told) ?? []
    if (!url) continue
    // It goes on to talk: a pipe that nobody reads would stop it.
    child.stderr?.resume()
    return url
  }
  throw new Error(`Firefox did not start: ${told}`)
}
