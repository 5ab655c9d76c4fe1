import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

/** Media types of what a site is made of, by the end of the name. */
const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/**
 * Write a file as an address that holds all of it.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Address.
 */
export async function dataUri(path: string): Promise<string> {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
  return `data:${type};base64,${(await readFile(path)).toString('base64')}`
}
