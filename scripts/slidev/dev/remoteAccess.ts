import type { NetworkInterfaceInfo } from 'node:os'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** How other machines get to a deck that is being worked on. */
export interface RemoteAccess {
  password: string
  /** Addresses of this machine in its networks, as they stand in an address of a page. */
  hosts: string[]
}

/** Letters and digits that nobody takes for another, so that it can be read off a screen. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 12

/** Name of the cookie that stands for the password. */
const COOKIE = 'deck-remote'

/**
 * Let other machines in by a password.
 *
 * @param networks
 *   Networks of this machine, as Node tells them.
 * @param password
 *   Password (default: one that nobody knows yet, of 59 bits).
 */
export function remoteAccess(
  networks: NodeJS.Dict<NetworkInterfaceInfo[]>,
  password: string = randomPassword(),
): RemoteAccess {
  const addresses = Object.values(networks).flatMap((found = []) => found.filter(({ internal }) => !internal))
  const inUse = addresses.filter(({ family, scopeid }) => family === 'IPv4' || !scopeid)
  return { password, hosts: inUse.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address)) }
}

/** Cookie that a browser which told the password is given. */
export function remoteCookie({ password }: RemoteAccess): string {
  return `${COOKIE}=${hashed(password).toString('hex')}`
}

/** Tell whether a text is the password, in a time that does not tell how much of it is right. */
export function isPassword({ password }: RemoteAccess, told: string): boolean {
  return timingSafeEqual(hashed(password), hashed(told))
}

/** Tell whether a browser has been let in, by the cookies that it sends. */
export function isLetIn(remote: RemoteAccess, cookies: string | undefined): boolean {
  const [name = '', value = ''] = remoteCookie(remote).split('=')
  const sent = cookies?.split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`))
  return sent !== undefined && timingSafeEqual(hashed(sent.slice(name.length + 1)), hashed(value))
}

function hashed(text: string): Buffer {
  return createHash('sha256').update(`deck ${text}`).digest()
}

/** Without the bias of a remainder: what is beyond the last whole multiple is thrown again. */
function randomPassword(): string {
  const most = 256 - (256 % SIGNS.length)
  let password = ''
  while (password.length < LENGTH)
    for (const byte of randomBytes(LENGTH))
      if (byte < most && password.length < LENGTH) password += SIGNS[byte % SIGNS.length]
  return password
}
