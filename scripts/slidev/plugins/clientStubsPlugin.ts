import type { Plugin } from 'vite'
import { isOfSlidev } from './isOfSlidev.ts'
import { clientStubs, SMALLER } from '../stubs/clientStubs.ts'

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
        return isOfSlidev(importer) ? clientStubs.find(({ find }) => find.test(name))?.path : undefined
      },
    },
  ]
}
