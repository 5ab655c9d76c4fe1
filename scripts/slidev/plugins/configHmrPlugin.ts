import type { Plugin } from 'vite'

const ID = '/@slidev/configs'
const LIVE = `
import { reactive } from 'vue'
export { configs as default }
const configs = (import.meta.hot.data.configs ??= reactive({}))
for (const key of Object.keys(configs)) if (!(key in latest)) delete configs[key]
Object.assign(configs, latest)
import.meta.hot.accept()
`

/**
 * Let the dev server change Slidev's settings in place: the title and the trail are among them, so that each edit of a
 * heading would load the whole deck again.
 *
 * @returns
 *   Plugin.
 */
export function configHmrPlugin(): Plugin {
  return {
    name: 'deck:live-configs',
    apply: 'serve',
    transform: {
      filter: { id: ID },
      handler: (code) => code.replace('export default', 'const latest =') + LIVE,
    },
  }
}
