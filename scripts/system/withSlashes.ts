import { sep } from 'node:path'

/**
 * Write a path of this system as code names files on all.
 *
 * @returns
 *   The same path with slashes.
 */
export function withSlashes(path: string): string {
  return path.replaceAll(sep, '/')
}
