import module from 'node:module'
import { fileURLToPath } from 'node:url'

// Plain JavaScript: Node would load its compiler for the first file, before the cache of what it compiled is on.

/** Let Node keep what it compiles, beside the caches of `cacheFolder.ts`. */
export function enableCompileCache() {
  module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url)))
}
