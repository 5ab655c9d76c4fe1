import { createServer } from 'node:http'
import sirv from 'sirv'

/** A folder on the loopback interface. */
export interface Served extends AsyncDisposable {
  /** Address of the folder, with a slash at the end. */
  url: string
}

/**
 * Serve a folder on a free port of this machine alone, until disposed.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Where.
 */
export async function serveFolder(folder: string): Promise<Served> {
  const files = sirv(folder, { dev: true })
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
