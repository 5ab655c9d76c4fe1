import { sep } from 'node:path'

/**
 * Write the path of a file into a style sheet.
 *
 * @param path
 *   Path, absolute or from the style sheet.
 * @param separator
 *   What parts folders (default: as on this system). A backslash would be read as the beginning of an escape.
 * @returns
 *   `url('…')`, with slashes.
 */
export function cssUrl(path: string, separator: string = sep): string {
  const address = path.split(separator).join('/')
  return `url('${address.replaceAll(/[\\']/g, (sign) => `\\${sign}`)}')`
}
