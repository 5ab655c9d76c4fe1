import type { Refusal } from '../../locales/texts/facts/dev.ts'
import type { IncomingMessage } from 'node:http'
import type { RemoteAccess } from './remoteAccess.ts'
import { EDIT } from './editorUrl.ts'
import { isLetIn } from './remoteAccess.ts'

/** What decides whether a request is answered. */
export type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'url'>

/** Names of this machine; any other that leads here is that of a site which has had it renamed. */
export const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/**
 * Tell why a request is not answered: it would change something, it comes from another site, or it is for something that
 * no deck asks for. All that is not known to be the deck's own is refused.
 *
 * @param asked
 *   Request.
 * @param isOfDeck
 *   Whether an address, without what follows `?`, is one that the deck asks for.
 * @param remote
 *   How other machines get in (default: they do not).
 * @returns
 *   What is wrong with it; nothing when it is to be answered.
 */
export function refusal(asked: Asked, isOfDeck: (path: string) => boolean, remote?: RemoteAccess): Refusal | undefined {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return 'only-shows'
  if (remote && isRemoteHost(asked.headers.host ?? '', remote) && !isLetIn(remote, asked.headers.cookie))
    return 'password'
  if (!isKnownHost(asked, remote)) return 'localhost'
  if (!isOwnOrigin(asked) || !isOwnFetch(asked)) return 'own-deck'
  const path = pathOf(asked.url ?? '')
  if (path !== undefined && isEdit(asked, path)) return
  if (path === undefined || !isOfDeck(path)) return 'no-part'
  return
}

/**
 * Tell whether a WebSocket is asked for by the deck, to hear of edits.
 *
 * @param asked
 *   Request.
 * @param remote
 *   How other machines get in (default: they do not).
 * @returns
 *   Whether it is.
 */
export function isOwnSocket(asked: Asked, remote?: RemoteAccess): boolean {
  const { origin, upgrade, 'sec-websocket-protocol': protocol = '' } = asked.headers
  const isAsked = upgrade?.toLowerCase() === 'websocket' && /^vite-(?:hmr|ping)$/.test(protocol)
  // All browsers tell who asks for one.
  return (
    isAsked &&
    origin !== undefined &&
    isKnownHost(asked, remote) &&
    isOwnOrigin(asked) &&
    pathOf(asked.url ?? '') === '/'
  )
}

/** This machine by its own name; or by an address in its network, for who told the password. */
function isKnownHost({ headers }: Asked, remote?: RemoteAccess): boolean {
  const host = headers.host ?? ''
  return OWN_HOST.test(host) || (remote !== undefined && isRemoteHost(host, remote) && isLetIn(remote, headers.cookie))
}

/**
 * Tell whether a request is for an address of this machine in its network: no name of a site that was made to lead here.
 *
 * @param host
 *   Host as it was asked for, with its port.
 * @param remote
 *   How other machines get in.
 */
export function isRemoteHost(host: string, { hosts }: RemoteAccess): boolean {
  return hosts.includes(host.replace(/:\d+$/, ''))
}

/** The deck itself asks for the editor, on this machine: neither a link elsewhere nor a phone does. */
function isEdit({ headers }: Asked, path: string): boolean {
  return EDIT.test(path) && OWN_HOST.test(headers.host ?? '') && headers['sec-fetch-site'] === 'same-origin'
}

function isOwnOrigin({ headers: { host, origin } }: Asked): boolean {
  return origin === undefined || origin.toLowerCase() === `http://${host}`.toLowerCase()
}

/** Browsers do not tell the origin of a script or a picture that a page elsewhere shows, but that it is elsewhere. */
function isOwnFetch({ headers }: Asked): boolean {
  const site = headers['sec-fetch-site'] ?? 'none'
  const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  return site === 'none' || site === 'same-origin' || isLink
}

/** Path as it is meant; none when it could be understood in two ways. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(/^[^?#]*/.exec(url)?.[0] ?? '')
    const isPlain = path.startsWith('/') && !/[\\\0]|\/\/|%(?:2e|2f|5c)/i.test(path)
    return isPlain && !path.split('/').some((part) => part === '.' || part === '..') ? path : undefined
  } catch {
    return
  }
}
