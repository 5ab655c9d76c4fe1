import type { Plugin } from 'vite'
import { buildDate } from '../../system/buildDate.ts'
import { SETTINGS_OF_DECK } from '../shell/deckSettings.ts'

/** How Slidev writes the settings. */
const SETTINGS = 'export default {'

/**
 * Tell the handout the day of the build, as `builtOn` of Slidev's settings.
 *
 * @returns
 *   Plugin, which fails when the settings are no longer written as they were.
 */
export function buildDatePlugin(): Plugin {
  return {
    name: 'deck:date',
    enforce: 'pre',
    transform: {
      filter: { id: '/@slidev/configs' },
      handler(code) {
        if (code === SETTINGS_OF_DECK) return
        // Without it, handouts would name a day of their own.
        if (!code.startsWith(SETTINGS)) this.error('Cannot find Slidev’s settings, expected them as JSON')
        return code.replace(SETTINGS, `${SETTINGS}"builtOn":${JSON.stringify(buildDate())},`)
      },
    },
  }
}
