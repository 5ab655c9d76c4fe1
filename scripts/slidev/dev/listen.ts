import type { Server } from 'node:http'
import { once } from 'node:events'
import { UserError } from '../../system/userError.ts'

/** Both addresses of `localhost`: a browser asks either. */
export const OWN_ADDRESSES = ['127.0.0.1', '::1']
/** All addresses of this machine. */
export const ANY_ADDRESS = ['::', '0.0.0.0']
/** What a machine says that has no such address. */
const ABSENT = /^(?:EADDRNOTAVAIL|EAFNOSUPPORT|EINVAL)$/
const LAST = 65_535

/**
 * Listen for requests.
 *
 * @param first
 *   Port to listen on; the next one that is free when taken.
 * @param make
 *   Makes a server; they all answer the same.
 * @param addresses
 *   Addresses to listen on; those that this machine has not are left out.
 * @returns
 *   Port.
 * @throws UserError
 *   When the port is not to be had.
 */
export async function listen(first: number, make: () => Server, addresses: readonly string[]): Promise<number> {
  for (let port = first; port <= LAST; port++) if (await listens(port, make, addresses)) return port
  throw new UserError({ id: 'ports-taken', first }, 2)
}

async function listens(port: number, make: () => Server, addresses: readonly string[]): Promise<boolean> {
  const listening: Server[] = []
  for (const address of addresses) {
    const server = make()
    try {
      // Each address is for its own kind: else the second one is taken by the first.
      await once(server.listen({ port, host: address, ipv6Only: true }), 'listening')
      listening.push(server)
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException
      if (ABSENT.test(code)) continue
      for (const other of listening) other.close()
      if (code === 'EADDRINUSE') return false
      throw new UserError({ id: 'port-refused', port, reason: message }, 2)
    }
  }
  if (!listening.length) throw new UserError({ id: 'no-local-address' })
  return true
}
