import type { Plugin } from 'vite'
import { normalizePath } from 'vite'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'

/** The outermost folder of packages that a path is in. */
const PACKAGES = /^.*?\/node_modules(?=\/)/

/**
 * Let the dev server prepare nothing and find all it serves: what a deck imports is in the shell, so that Vite need not
 * look for dependencies of Slidev's client; fonts are in packages, which may lie beside this one.
 *
 * @returns
 *   Plugin.
 */
export function prebuiltPlugin(): Plugin {
  return {
    name: 'deck:prebuilt',
    // After Slidev has said what it would have prepared, which lists are only added to.
    config: {
      order: 'post',
      handler: (config) => {
        config.optimizeDeps = { noDiscovery: true, include: [] }
        const [packages] = PACKAGES.exec(normalizePath(PROJECT_ROOT)) ?? []
        return packages ? { server: { fs: { allow: [packages] } } } : undefined
      },
    },
  }
}
