import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

/** What Slidev puts at the end of its bar: a file in the folder of the deck, which has none of ours. */
const CONTROLS = '/@slidev/custom-nav-controls'
const OURS = fileURLToPath(import.meta.resolve('../../../components/stage/navControls.ts')).replaceAll('\\', '/')

/**
 * Add to Slidev's bar what decks of ours have there.
 *
 * @returns
 *   Plugin.
 */
export function navControlsPlugin(): Plugin {
  return {
    name: 'deck:nav-controls',
    load: {
      order: 'pre',
      filter: { id: CONTROLS },
      handler: () => `export { default } from ${JSON.stringify(OURS)}`,
    },
  }
}
