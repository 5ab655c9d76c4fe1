import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Find a port that nobody listens on.
 *
 * @returns
 *   Port.
 */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 3030
}
