import type { DevTexts } from '../../locales/texts/facts/dev.ts'
import type { RemoteAccess } from '../../slidev/dev/remoteAccess.ts'
import { renderUnicodeCompact } from 'uqr'

/**
 * Write how a phone gets to the deck: its address, as text and as a QR code for the camera.
 *
 * @param remote
 *   How other machines get in.
 * @param port
 *   Port of the server.
 * @param texts
 *   Texts in the language of the run.
 * @returns
 *   Lines for a terminal.
 */
export function remoteText({ hosts, password }: RemoteAccess, port: number, texts: DevTexts): string {
  const [first, ...others] = hosts.map(
    (host) => `http://${host}:${port}/?password=${encodeURIComponent(password)}#/presenter/1`,
  )
  if (!first) return `${texts.noNetwork}\n`
  const more = others.map((address) => `${texts.or(address)}\n`).join('')
  return [`\n${renderUnicodeCompact(first)}\n`, `${texts.steer(first)}\n${more}`, `${texts.whoever}\n\n`].join('')
}
