import module from 'node:module'
import { join } from 'node:path'
import { cacheHome } from './cacheHome.js'

// Plain JavaScript: Node would load its compiler for the first file, before the cache of what it compiled is on.

/**
 * Let Node keep what it compiles, beside the caches of `cacheFolder.ts`.
 *
 * @param {string} root
 *   Absolute path of the project.
 */
export function enableCompileCache(root) {
  module.enableCompileCache(join(cacheHome(root), 'compile'))
}
