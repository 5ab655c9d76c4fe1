import type { NetworkInterfaceInfo } from 'node:os'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { english } from '../../scripts/locales/texts/english.ts'
import { editorUrl } from '../../scripts/slidev/dev/editorUrl.ts'
import { isOwnSocket, refusal } from '../../scripts/slidev/dev/refusal.ts'
import { remoteAccess, remoteCookie } from '../../scripts/slidev/dev/remoteAccess.ts'
import { requestGate } from '../../scripts/slidev/dev/requestGate.ts'

/** Addresses that no network has; see RFC 5737 and RFC 3849. */
const [PHONE_SEES, OTHER] = ['192.0.2.7', '198.51.100.3']
const found = (address: string, more: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo =>
  ({
    address,
    family: address.includes(':') ? 'IPv6' : 'IPv4',
    internal: false,
    scopeid: 0,
    ...more,
  }) as NetworkInterfaceInfo
const networks = {
  lo: [found('127.0.0.1', { internal: true })],
  lan: [found(PHONE_SEES), found('fe80::1', { scopeid: 2 } as Partial<NetworkInterfaceInfo>), found('2001:db8::7')],
}
const remote = remoteAccess(networks, 'correct horse')
const cookie = remoteCookie(remote)
const isOfDeck = (): boolean => true

const { make } = requestGate((_, response) => void response.end('deck'), isOfDeck, english.dev.refusals, remote)
const server = make()
let port: number

before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as { port: number }).port
})
after(() => server.close())

async function ask(path: string, host: string, headers: Record<string, string> = {}) {
  const asked = request({ host: '127.0.0.1', port, path, headers: { host: `${host}:${port}`, ...headers } })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [import('node:http').IncomingMessage]
  answer.resume()
  return answer
}

test('the addresses of this machine are those that others reach it by', () => {
  assert.deepEqual(remote.hosts, [PHONE_SEES, '[2001:db8::7]'])
})

test('each start has a password of its own', () => {
  const [one, other] = [remoteAccess(networks), remoteAccess(networks)]
  assert.match(one.password, /^[a-z2-9]{12}$/)
  assert.notEqual(one.password, other.password)
})

test('without the password nothing is shown; with it, a cookie stands for it', async () => {
  assert.equal((await ask('/', PHONE_SEES)).statusCode, 403)
  assert.equal((await ask('/?password=wrong', PHONE_SEES)).statusCode, 403)
  assert.equal((await ask('/', PHONE_SEES, { cookie: 'deck-remote=1234' })).statusCode, 403)
  const { statusCode, headers } = await ask('/?password=correct%20horse', PHONE_SEES)
  assert.deepEqual([statusCode, headers.location], [303, '/'])
  const [given = ''] = headers['set-cookie'] ?? []
  assert.match(given, /HttpOnly; SameSite=Lax/)
  assert.ok(!given.includes('horse'))
  assert.equal((await ask('/', PHONE_SEES, { cookie: `other=1; ${given.split(';')[0]}` })).statusCode, 200)
})

test('the password opens no name that was made to lead here', async () => {
  for (const host of [OTHER, 'evil.example', `${PHONE_SEES}.evil.example`]) {
    assert.equal((await ask('/?password=correct%20horse', host)).statusCode, 403, host)
    assert.equal((await ask('/', host, { cookie })).statusCode, 403, host)
  }
})

test('on this machine nobody is asked', async () => {
  assert.equal((await ask('/', 'localhost')).statusCode, 200)
})

test('a WebSocket is for who was let in', () => {
  const headers = {
    host: `${PHONE_SEES}:3030`,
    origin: `http://${PHONE_SEES}:3030`,
    upgrade: 'websocket',
    'sec-websocket-protocol': 'vite-hmr',
  }
  assert.equal(isOwnSocket({ headers, method: 'GET', url: '/' }, remote), false)
  assert.equal(isOwnSocket({ headers: { ...headers, cookie }, method: 'GET', url: '/' }, remote), true)
  assert.equal(isOwnSocket({ headers: { ...headers, cookie }, method: 'GET', url: '/' }), false)
})

test('the editor is opened at the page alone, for the deck alone, on this machine alone', () => {
  const page = '/some where/talk.md'
  assert.equal(editorUrl('/__deck/edit/12', page), '/__open-in-editor?file=%2Fsome%20where%2Ftalk.md%3A12')
  for (const url of ['/__deck/edit/12/etc/passwd', '/__deck/edit/', '/__deck/edit/x', '/'])
    assert.equal(editorUrl(url, page), url)
  const asks = (host: string, site: string | undefined, more = {}): string | undefined =>
    refusal(
      { headers: { host, ...(site && { 'sec-fetch-site': site }), ...more }, method: 'GET', url: '/__deck/edit/12' },
      () => false,
      remote,
    )
  assert.equal(asks('localhost:3030', 'same-origin'), undefined)
  for (const site of [undefined, 'none', 'same-site', 'cross-site']) assert.ok(asks('localhost:3030', site), site)
  assert.ok(asks(`${PHONE_SEES}:3030`, 'same-origin', { cookie }))
})
