import { sep } from 'node:path'

/** An address as `cssUrl` writes it. */
const ADDRESS = /url\('((?:[^\\']|\\.)*)'\)/gs

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
  return `url('${cssPath(path, separator)}')`
}

/** Write the path of a folder as addresses in it begin, but for the slash. */
export function cssPath(path: string, separator: string = sep): string {
  const address = path.split(separator).join('/')
  return address.replaceAll(/[\\']/g, (sign) => `\\${sign}`)
}

/** List the paths that `cssUrl` wrote into a style sheet. */
export function pathsInCss(css: string): string[] {
  return Array.from(css.matchAll(ADDRESS), ([, address = '']) => address.replaceAll(/\\(.)/gs, '$1'))
}
