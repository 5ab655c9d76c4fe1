import type { RemoteAccess } from '../../slidev/dev/remoteAccess.ts'
import { renderUnicodeCompact } from 'uqr'

/**
 * Write how a phone gets to the deck: its address, as text and as a QR code for the camera.
 *
 * @param remote
 *   How other machines get in.
 * @param port
 *   Port of the server.
 * @returns
 *   Lines for a terminal.
 */
export function remoteText({ hosts, password }: RemoteAccess, port: number): string {
  const [first, ...others] = hosts.map(
    (host) => `http://${host}:${port}/?password=${encodeURIComponent(password)}#/presenter/1`,
  )
  if (!first) return 'This machine is in no network: no phone gets to the deck.\n'
  const more = others.map((address) => `  or ${address}\n`).join('')
  return [
    `\n${renderUnicodeCompact(first)}\n`,
    `To steer the talk with a phone in the same network, scan this, or open ${first}\n${more}`,
    'Whoever knows this address sees the deck with its notes, and moves it.\n\n',
  ].join('')
}
