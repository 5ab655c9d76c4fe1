import type { Plugin } from 'vite'
import type { SharedModule } from './sharedModules.ts'
import { HOT_GLOBAL } from './deckSettings.ts'

/** Slidev's first file starts its client. */
const MAIN = /@slidev\/client\/main\.ts$/
const ENTRY = '\0deck-entry'
/** What only the entry imports of the shell. */
const CLIENT = 'virtual:deck-client'
/** Prefix of what stands for a module of the shell. */
const SHARED = '\0deck-shared:'
/** A slide, and its number. */
const SLIDE = /(?:\/@slidev\/slides\/(?=\d+\/md)|__slidev_(?=\d+\.md))(\d+)/
/** Slides of a file: the first has its own, all others come in several. */
const TOGETHER = 30

/**
 * Build a deck on a shell: its slides and its fonts, and nothing else.
 *
 * @param shared
 *   What slides may import of the shell.
 * @param shell
 *   Where that is, told from the scripts of the deck.
 * @returns
 *   Plugin, which fails when slides import something else of Slidev's client.
 */
export function deckPlugin(shared: SharedModule[], shell: string): Plugin {
  const entry = `
import 'virtual:deck-emoji.css'
import 'virtual:deck-more.css'
import 'virtual:deck-script.css'
import 'virtual:deck-brand.css'
import configs from '/@slidev/configs'
import { slides } from '/@slidev/slides'
import TitleRenderer from '/@slidev/title-renderer'
import { main, settings, slides as shown, titleRenderer, watchEffect } from '${CLIENT}'
titleRenderer.value = TitleRenderer
if (import.meta.hot) {
  globalThis.${HOT_GLOBAL} = import.meta.hot
  watchEffect(() => (shown.value = slides.value), { flush: 'sync' })
  watchEffect(() => Object.assign(settings, configs), { flush: 'sync' })
} else shown.value = slides.value
main()`
  const client = { main: 'main', settings: 'settings', slides: 'slides', titleRenderer: 'titleRenderer' }
  const all = [...shared, { test: new RegExp(`^${CLIENT}$`), exports: { ...client, watchEffect: 'watchEffect' } }]
  let isDev = false
  return {
    name: 'deck:deck',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [{ name: 'deck', tags: ['$initial'], priority: 1 }, { name: chunkOf }] },
          },
        },
      },
    }),
    configResolved: ({ command }) => void (isDev = command === 'serve'),
    resolveId: {
      order: 'pre',
      handler(id, importer) {
        if (id === shell) return { id, external: 'absolute' }
        if (MAIN.test(id)) return ENTRY
        const index = all.findIndex(({ test }) => test.test(id))
        if (index !== -1) return `${SHARED}${index}`
        // Beside the one in the shell, there would be a second one that knows nothing of it.
        if (id.includes('@slidev/client/'))
          this.error(`${importer} imports \`${id}\`, which is not in the shell. Add it to \`sharedModules\`.`)
        return
      },
    },
    load: {
      order: 'pre',
      handler(id) {
        if (id === ENTRY) return entry
        if (!id.startsWith(SHARED)) return
        const { exports } = all[Number(id.slice(SHARED.length))] ?? { exports: {} }
        return isDev ? asked(exports, shell) : handedOn(exports, shell)
      },
    },
  }
}

function handedOn(exports: SharedModule['exports'], shell: string): string {
  const names = Object.entries(exports).map(([name, as]) => `${as} as ${name}`)
  return `export { ${names.join(', ')} } from '${shell}'`
}

/** The dev server would read what it can see is imported, as a file of the project. */
function asked(exports: SharedModule['exports'], shell: string): string {
  return [
    `const address = '${shell}'`,
    'const shell = await import(/* @vite-ignore */ address)',
    ...Object.entries(exports).map(([name, as]) =>
      name === 'default' ? `export default shell.${as}` : `export const ${name} = shell.${as}`,
    ),
  ].join('\n')
}

function chunkOf(id: string): string | undefined {
  const no = Number(SLIDE.exec(id)?.[1])
  return no > 1 ? `slides-${Math.ceil((no - 1) / TOGETHER)}` : undefined
}
