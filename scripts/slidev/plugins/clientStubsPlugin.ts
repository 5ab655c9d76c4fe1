import type { Plugin } from 'vite'
import { clientStubs } from '../stubs/clientStubs.ts'

/**
 * Leave out of the site what no deck of ours uses.
 *
 * @returns
 *   Plugin.
 */
export function clientStubsPlugin(): Plugin {
  return {
    name: 'deck:lean',
    // Slidev's own aliases name packages too; those added last are asked first.
    enforce: 'post',
    config: (_, { command }) => (command === 'build' ? { resolve: { alias: clientStubs } } : undefined),
  }
}
