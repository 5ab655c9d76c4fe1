import type { Plugin } from 'vite'
import { clientStubs, SMALLER } from '../stubs/clientStubs.ts'

/** Modules of Slidev's client and of its theme: nobody else's imports are answered otherwise. */
const OF_SLIDEV = /\/@slidev\/(?:client|theme-default)\//

/**
 * Leave out of the site what no deck of ours uses.
 *
 * @returns
 *   Plugins.
 */
export function clientStubsPlugin(): Plugin[] {
  return [
    {
      name: 'deck:smaller',
      // Slidev's own aliases name packages too; those added last are asked first.
      enforce: 'post',
      config: (_, { command }) => (command === 'build' ? { resolve: { alias: SMALLER } } : undefined),
    },
    {
      name: 'deck:client-stubs',
      enforce: 'pre',
      apply: 'build',
      resolveId(name, importer = '') {
        if (!OF_SLIDEV.test(importer.replaceAll('\\', '/'))) return
        return clientStubs.find(({ find }) => find.test(name))?.path
      },
    },
  ]
}
