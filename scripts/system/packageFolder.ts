import { findPackageJSON } from 'node:module'
import { dirname } from 'node:path'

/**
 * Find a package that this program depends on, wherever npm or pnpm has put it: beside the program, or above.
 *
 * @param name
 *   Name of the package.
 * @returns
 *   Absolute path of its folder; nothing where it is not installed.
 */
export function packageFolder(name: string): string | undefined {
  try {
    const path = findPackageJSON(name, import.meta.url)
    return path && dirname(path)
  } catch {
    return undefined
  }
}
