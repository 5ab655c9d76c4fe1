/** What an address that holds its own content begins with, up to that content. */
const HEAD = /^data:([^,;]*)((?:;[^,;]*)*),/i

/**
 * Read what an address holds that is content itself (`data:image/png;base64,…`), see RFC 2397.
 *
 * @returns
 *   Bytes, and the kind it calls itself (`image/png`); nothing when it is no such address.
 */
export function readDataUri(url: string): { bytes: Buffer; type: string } | undefined {
  const [head, type = '', settings = ''] = HEAD.exec(url) ?? []
  if (head === undefined) return
  const content = decoded(url.slice(head.length))
  // What is no sign of base64, such as a line end, is passed over, as browsers do.
  const bytes = Buffer.from(content, /;\s*base64\s*$/i.test(settings) ? 'base64' : 'utf8')
  return { bytes, type: type.trim().toLowerCase() }
}

function decoded(content: string): string {
  try {
    return content.includes('%') ? decodeURIComponent(content) : content
  } catch {
    return content
  }
}
