import type { DevTexts } from '../../locales/texts/facts/dev.ts'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { RemoteAccess } from './remoteAccess.ts'
import { createServer, Server } from 'node:http'
import { contentSecurityPolicy } from '../../html/contentSecurityPolicy.ts'
import { isOwnSocket, isRemoteHost, OWN_HOST, refusal } from './refusal.ts'
import { isPassword, remoteCookie } from './remoteAccess.ts'

const REFUSED = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }

/** A server that answers the deck alone. */
export interface Gate {
  /** Makes one that listens; all of them answer the same. */
  make: () => Server
  /** Never listens; it hears of the WebSockets that the deck asks for. */
  behind: Server
}

/**
 * Stand before a server: what does not come from the deck, or is not for it, never gets there.
 *
 * @param answer
 *   Answers what is let through.
 * @param isOfDeck
 *   Whether a path is one that the deck asks for.
 * @param remote
 *   How other machines get in (default: they do not).
 * @returns
 *   Gate.
 */
export function requestGate(
  answer: RequestListener,
  isOfDeck: (path: string) => boolean,
  refusals: DevTexts['refusals'],
  remote?: RemoteAccess,
): Gate {
  const behind = new Server()
  const onRequest = (asked: IncomingMessage, response: ServerResponse): void => {
    if (remote && letsIn(asked, response, remote)) return
    const problem = refusal(asked, isOfDeck, remote)
    if (problem !== undefined) return void response.writeHead(403, REFUSED).end(`${refusals[problem]}\n`)
    for (const [name, value] of Object.entries(headersFor(asked))) response.setHeader(name, value)
    answer(asked, response)
  }
  const onUpgrade = (asked: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (isOwnSocket(asked, remote)) return void behind.emit('upgrade', asked, socket, head)
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  }
  return { make: () => createServer(onRequest).on('upgrade', onUpgrade), behind }
}

/**
 * Give a browser that tells the password a cookie in its stead, and send it on without: an address is shown, and kept.
 *
 * @returns
 *   Whether the request was answered.
 */
function letsIn(
  { headers, method, url = '' }: IncomingMessage,
  response: ServerResponse,
  remote: RemoteAccess,
): boolean {
  const told = new URLSearchParams(url.split('?')[1]).get('password')
  if (told === null || method !== 'GET' || !isRemoteHost(headers.host ?? '', remote)) return false
  if (!isPassword(remote, told)) return false
  response.writeHead(303, {
    ...REFUSED,
    location: '/',
    'referrer-policy': 'no-referrer',
    'set-cookie': `${remoteCookie(remote)}; Path=/; HttpOnly; SameSite=Lax`,
  })
  response.end()
  return true
}

/** What browsers are told of each answer. */
function headersFor({ headers: { host } }: IncomingMessage): Record<string, string> {
  const sources = contentSecurityPolicy({
    script: "'self'",
    style: "'self' 'unsafe-inline'",
    img: "'self' data:",
    font: "'self'",
    connect: `'self' ws://${host}`,
    manifest: "'self'",
    // Vite waits in one for a server that was stopped.
    worker: 'blob:',
  })
  return {
    // Of no use in a `meta` element, so that it stands here alone: no other site shows the deck as a part of itself.
    'content-security-policy': `${sources}; frame-ancestors 'none'`,
    // Browsers heed it on this machine alone, and complain of it elsewhere.
    ...(OWN_HOST.test(host ?? '') && { 'cross-origin-opener-policy': 'same-origin' }),
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}
