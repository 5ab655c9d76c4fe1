import type { Plugin } from 'vite'
import process from 'node:process'

/**
 * Stay in the stand-in of a project, as Node does: where its links lead, paths are not plain.
 *
 * @returns
 *   Plugin.
 */
export function standInPlugin(): Plugin {
  return {
    name: 'deck:stand-in',
    config: () => ({ resolve: { preserveSymlinks: process.env['NODE_PRESERVE_SYMLINKS'] === '1' } }),
  }
}
