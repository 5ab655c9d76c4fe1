import { extname } from 'node:path'
import { readInside } from './readInside.ts'

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
 * Write a file of a site as an address that holds all of it.
 *
 * @param folder
 *   Absolute path of the site.
 * @param path
 *   Absolute path of the file, if there is one.
 * @returns
 *   Address; nothing where the site has no such file.
 */
export async function dataUri(folder: string, path: string | undefined): Promise<string | undefined> {
  const content = path === undefined ? undefined : await readInside(folder, path)
  const type = TYPES[extname(path ?? '').toLowerCase()] ?? 'application/octet-stream'
  return content && `data:${type};base64,${content.toString('base64')}`
}
