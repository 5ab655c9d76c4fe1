import type { IncomingHttpHeaders } from 'node:http'
import type { StartedDev } from '../support/startDev.ts'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { entryFolder } from '../../scripts/slidev/deckEntry.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { runCli } from '../support/runCli.ts'
import { startDev } from '../support/startDev.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-dev-'))
const page = join(folder, 'talk.md')
const SOURCE = '# Alpha\n\nBravo charlie.\n\n## Delta\n\nEcho foxtrot.\n'
/** Where a program that the server starts would leave its mark. */
const mark = join(folder, 'started')

let dev: StartedDev
let port: number
let host: string

before(async () => {
  const editor = join(folder, 'editor.sh')
  writeFileSync(editor, `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 })
  writeFileSync(page, SOURCE)
  dev = await startDev(page, { env: { EDITOR: editor, LAUNCH_EDITOR: editor } })
  const url = await dev.url
  assert.ok(url, dev.told())
  host = new URL(url).host
  port = Number(new URL(url).port)
})

after(async () => {
  await dev?.[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  text: string
}

async function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
    address = 'localhost',
  }: { method?: string; headers?: Record<string, string>; body?: string; address?: string } = {},
): Promise<Answer> {
  const asked = request({
    host: address,
    port,
    path,
    method,
    headers: { host, 'content-length': String(body.length), ...headers },
  })
  asked.end(body)
  const [answer] = (await once(asked, 'response')) as [import('node:http').IncomingMessage]
  let text = ''
  for await (const chunk of answer) text += String(chunk)
  return { status: answer.statusCode, headers: answer.headers, text }
}

/** First line of what the server answers to a request for a WebSocket. */
async function upgrade(headers: Record<string, string>, path = '/'): Promise<string> {
  const all = {
    host,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'sec-websocket-protocol': 'vite-hmr',
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  const socket = connect(port, 'localhost')
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  const told = await Promise.race([once(socket, 'data'), once(socket, 'close'), once(socket, 'error')])
  socket.destroy()
  return String(told[0]).split('\r\n')[0] ?? ''
}

/** Token that the deck's own scripts know. */
async function token(): Promise<string> {
  const { text } = await ask('/@vite/client')
  return /wsToken = "([^"]+)"/.exec(text)?.[1] ?? ''
}

/** Decks that a server has left where Slidev reads them. */
const leftovers = ({ server }: StartedDev): string[] =>
  readdirSync(entryFolder()).filter((name) => name.startsWith(`.deck-${server.pid}-`))

const WRITES = [
  '/__slidev/slides/1.json',
  '/@server-reactive/nav',
  '/@server-ref/drawings',
  '/@server-reactive/snapshots',
  '/__mcp',
  '/',
]

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
  test(`nothing is taken by ${method}`, async () => {
    const before = (await ask('/__slidev/slides/1.json')).text
    for (const path of WRITES)
      for (const origin of ['http://evil.example', `http://${host}`, 'null'])
        for (const body of ['{"content":"# Gone","note":"gone"}', 'no JSON']) {
          const headers = { origin, 'content-type': 'text/plain' }
          const { status } = await ask(path, { method, headers, body })
          assert.equal(status, 403, `${method} ${path} from ${origin}`)
        }
    assert.equal((await ask('/__slidev/slides/1.json')).text, before)
  })
}

test('no program is started', async () => {
  for (const path of [
    '/__open-in-editor',
    '/__OPEN-in-editor',
    '/__open-in-editor/x',
    '//__open-in-editor',
    '/%5f_open-in-editor',
  ])
    assert.equal((await ask(`${path}?file=${encodeURIComponent(page)}`)).status, 403, path)
  await wait(300)
  assert.ok(!existsSync(mark))
})

test('other sites get nothing: neither what comes from them, nor what comes by a name of theirs', async () => {
  const foreign: Array<Record<string, string>> = [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: `http://localhost:${port + 1}` },
    { origin: `https://${host}` },
    { host: 'evil.example' },
    { host: `evil.example:${port}` },
    { host: `localhost.evil.example:${port}` },
    { host: `127.0.0.1.evil.example:${port}` },
    { host: `evil.example:${port}`, origin: `http://evil.example:${port}` },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
  ]
  for (const path of ['/', '/__slidev/slides/1.json', '/@vite/client', '/@slidev/slides', '/favicon.svg'])
    for (const headers of foreign) {
      const { status, text, headers: given } = await ask(path, { headers })
      assert.equal(status, 403, `${path} ${JSON.stringify(headers)}`)
      assert.equal(given['access-control-allow-origin'], undefined)
      assert.doesNotMatch(text, /Alpha|charlie/)
    }
})

test('a link from elsewhere opens the deck', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  assert.equal((await ask('/', { headers })).status, 200)
})

test('no other site hears of edits', async () => {
  const path = `/?token=${await token()}`
  const foreign: Array<Record<string, string>> = [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { host: `evil.example:${port}`, origin: `http://evil.example:${port}` },
    { 'sec-websocket-protocol': 'vite-ping', origin: 'http://evil.example' },
    { 'sec-websocket-protocol': 'other', origin: `http://${host}` },
    {},
  ]
  for (const headers of foreign) assert.match(await upgrade(headers, path), / 403 /, JSON.stringify(headers))
  assert.match(await upgrade({ origin: `http://${host}` }, path), / 101 /)
})

test('files beside the deck are not handed out', async () => {
  writeFileSync(join(folder, 'secret.md'), 'secretword')
  const paths = [
    `/@fs${folder}/secret.md`,
    `/@fs${folder}/secret.md?raw`,
    `/@fs${folder}/secret.md?import&raw`,
    `/@fs${folder}/secret.md?raw??`,
    `/@fs${folder}/secret.md?url`,
    `/@fs${folder}/secret.md?.svg?.wasm?init`,
    `/@fs/x/node_modules/..${folder}/secret.md`,
    `/@fs/x/node_modules/%2e%2e/%2e%2e${folder}/secret.md`,
    `/node_modules/../../../../../..${folder}/secret.md`,
    `/node_modules/%2e%2e/package.json`,
    `/node_modules/..%2fpackage.json`,
    `/node_modules/..%5cpackage.json`,
    `/@id/${folder}/secret.md`,
    `/@id/__x00__${folder}/secret.md?raw`,
    `/@fs${resolve('package.json')}`,
    `/@fs${resolve('package.json')}?raw`,
    `/@fs//etc/passwd`,
    '/package.json',
    '/package.json?raw',
    '/package.json?import',
    '/.git/config',
    '/content/commun_numerique.md?raw',
    '/slides.md',
    '/scripts/slidev/devServer.ts',
    '/%',
    '/%00',
    `/${'x'.repeat(5000)}`,
    '/favicon.svg/x',
  ]
  for (const path of paths) {
    const { status, text } = await ask(path)
    assert.ok(status === 403 || status === 404, `${path}: ${status}`)
    assert.doesNotMatch(text, /secretword|fabrique-a-diapos|root:x|repositoryformatversion/, path)
  }
})

test('the deck is handed out, under a policy', async () => {
  const { headers, status, text } = await ask('/')
  assert.equal(status, 200)
  assert.match(
    String(headers['content-security-policy']),
    /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
  )
  for (const [, path = ''] of text.matchAll(/(?:src|href)="(\/[^"]+)"/g))
    assert.equal((await ask(path)).status, 200, path)
  for (const path of ['/@vite/client', '/@slidev/slides', '/@slidev/slides/1/md', '/favicon.svg'])
    assert.equal((await ask(path)).status, 200, path)
})

/** Every script that the deck may ever load of the shell. */
async function shellScripts(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const left = [...(await ask('/')).text.matchAll(/"(\/@deck-shell\/[^"]+\.js)"/g)].map(([, path = '']) => path)
  for (const path of left) {
    if (found.has(path)) continue
    const { text } = await ask(path)
    found.set(path, text)
    const imports = text.matchAll(/["'`]((?:\.\.?\/|assets\/)[\w./-]+\.js)["'`]/g)
    for (const [, name = ''] of imports) {
      const from = name.startsWith('assets/') ? '/@deck-shell/' : path
      left.push(new URL(name, `http://${host}${from}`).pathname)
    }
  }
  return found
}

test('nothing in the browser writes, or offers to', async () => {
  const scripts = await shellScripts()
  assert.ok([...scripts.keys()].some((path) => path.includes('/stage')))
  for (const [path, text] of scripts) {
    const asked = /method:\s*["'`]POST|["'`]\/__open-in-editor|notes-edit|[Ee]dit [Nn]otes|Open in editor/.exec(
      text,
    )?.[0]
    assert.equal(asked, undefined, path)
  }
})

test('localhost is listened on, by both its addresses, and nothing else', async () => {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  for (const { address, internal, scopeid } of all) {
    if (scopeid) continue
    const answer = ask('/', { address }).then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    )
    if (internal) assert.equal(await answer, 200, address)
    else assert.equal(await answer, 'ECONNREFUSED', address)
  }
})

/** Ask for the first slide until it says something. */
async function shows(url: string, word: RegExp): Promise<boolean> {
  const facade = await (await fetch(new URL('/@slidev/slides/1/md', url))).text()
  const [, slide = ''] = /from "([^"]+)"/.exec(facade) ?? []
  for (let tries = 0; tries < 100; tries++) {
    if (word.test(await (await fetch(new URL(slide, url))).text())) return true
    await wait(100)
  }
  return false
}

/** Press Ctrl-C; the exit code, or that there is none. */
async function stop({ server, ended }: StartedDev): Promise<unknown> {
  server.kill('SIGINT')
  return Promise.race([ended, wait(20_000, 'no end', { ref: false })])
}

test('beside another of its name, a page is shown on another port, and Ctrl-C ends it while a browser listens', async () => {
  const path = join(mkdtempSync(join(folder, 'n-')), 'talk.md')
  writeFileSync(path, SOURCE)
  await using other = await startDev(path, { port })
  const url = await other.url
  assert.ok(url, other.told())
  assert.ok(Number(new URL(url).port) > port)
  assert.ok(await shows(url, /Alpha/))
  writeFileSync(path, SOURCE.replace('Alpha', 'Golf'))
  assert.ok(await shows(url, /Golf/), other.told())
  assert.equal((await ask('/')).status, 200)
  const socket = connect(Number(new URL(url).port), 'localhost')
  socket.on('error', () => undefined)
  socket.write(`GET / HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: keep-alive\r\n\r\n`)
  await once(socket, 'data')
  assert.equal(await stop(other), 130)
  socket.destroy()
  assert.deepEqual(leftovers(other), [])
})

test('a page of any name is shown', async () => {
  const name = join('node_modules', `it's "so" [1] #2 100%20 {x} \\ ? ${'x'.repeat(200)}.md`)
  const path = join(mkdtempSync(join(folder, 'n-')), name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, SOURCE)
  await using other = await startDev(path)
  const url = await other.url
  assert.ok(url, other.told())
  assert.ok(await shows(url, /Alpha/))
  writeFileSync(path, SOURCE.replace('Alpha', 'Golf'))
  assert.ok(await shows(url, /Golf/), other.told())
})

test('a page that makes no deck ends it in a line', async () => {
  const path = join(folder, 'bad.md')
  writeFileSync(path, '---\na:\n  - b: c\n d: e\n---\n\n# Alpha\n')
  await using started = await startDev(path)
  assert.equal(await started.url, undefined)
  assert.equal(await started.ended, 1)
  assert.match(started.told(), /bad\.md[^]*No deck was written\.\n$/)
  assert.doesNotMatch(started.told(), /\n\s+at /)
})

test('a page that is not there ends it in a line, before anything is started', async () => {
  const { status, stdout, stderr } = await runCli(['dev', join(folder, 'none.md')])
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /^No page found at .*\n$/)
})

test('Ctrl-C ends it while it starts, and while it converts', async () => {
  const long = join(folder, 'long.md')
  const section = '## Hotel *india*\n\n- Juliett **kilo** [lima](https://mike.example)\n\nNovember oscar `papa`.\n\n'
  writeFileSync(long, `# Golf\n\n${section.repeat(8000)}`)
  for (const [path, after] of [
    [page, 400],
    [long, 2500],
  ] as const) {
    await using started = await startDev(path)
    await wait(after)
    assert.equal(await stop(started), 130, `${path} after ${after} ms: ${started.told()}`)
    assert.deepEqual(leftovers(started), [])
  }
})
