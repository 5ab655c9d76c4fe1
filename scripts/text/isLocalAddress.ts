/** Names that lead to the machine itself, or to one of a house or an office. */
const NAMES = /(?:^|\.)(?:localhost|local|localdomain|lan|home|home\.arpa|internal|intranet|corp)$/i
/** Addresses of the same, see RFC 1918, 3927, 4193 and 6890. */
const NUMBERS =
  /^(?:127\.|0\.0\.0\.0$|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[(?:::1?|::ffff:.*|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$)/i

/**
 * Tell whether an address works on the machine of its author alone, or within their house: nobody else gets there.
 *
 * @param url
 *   Address of a link.
 */
export function isLocalAddress(url: string): boolean {
  const parsed = /^https?:/i.test(url) ? URL.parse(url) : null
  if (!parsed) return false
  const host = parsed.hostname.replace(/\.$/, '')
  return NAMES.test(host) || NUMBERS.test(host) || !/[.:]/.test(host)
}
