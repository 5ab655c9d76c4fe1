import type { Plugin } from 'vite'
import { today } from '../today.ts'

/**
 * Tell the handout the day of the build, as `builtOn` of Slidev's settings.
 *
 * @returns
 *   Plugin.
 */
export function datePlugin(): Plugin {
  return {
    name: 'deck:date',
    enforce: 'pre',
    transform: {
      filter: { id: '/@slidev/configs' },
      handler: (code) => code.replace('export default {', `export default {"builtOn":${JSON.stringify(today())},`),
    },
  }
}
