import type { Plugin } from 'vite'
import type { OwnLook } from '../../deck/ownLook.ts'
import type { SharedModule } from './sharedModules.ts'
import { basename, extname } from 'node:path'
import { isOfOwnLook } from '../isOfOwnLook.ts'
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
/** What is for components instead. */
const OFFERED = 'Import what you need from `@slidev/client`: `useNav`, `useSlideContext`, `useDarkMode` and others.'
/** A component or a layout of ours, by its address. */
const OURS = /\/(components|layouts)\/[\w-]+\.vue$/
/** Slides of a file: the first has its own, all others come in several. */
const TOGETHER = 30

/**
 * Build a deck on a shell: its slides and its fonts, and nothing else.
 *
 * @param shared
 *   What slides may import of the shell.
 * @param shell
 *   Where that is, told from the scripts of the deck.
 * @param look
 *   What the page's own folder brings: of two of one name, slides wear that (optional).
 * @returns
 *   Plugin, which fails when slides import something else of Slidev's client.
 */
export function deckPlugin(shared: SharedModule[], shell: string, look?: OwnLook): Plugin {
  const entry = (): string => `
import 'virtual:deck-emoji.css'
import 'virtual:deck-more.css'
import 'virtual:deck-script.css'
import 'virtual:deck-brand.css'
import configs from '/@slidev/configs'
import { slides } from '/@slidev/slides'
${(look?.styles ?? []).map((path) => `import ${JSON.stringify(path)}`).join('\n')}
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
        const own = look && ownModule(look, id, importer)
        if (own !== undefined) return own || undefined
        const index = all.findIndex(({ test }) => test.test(id))
        if (index !== -1) return `${SHARED}${index}`
        // Beside the one in the shell, there would be a second one that knows nothing of it.
        if (id.startsWith('@slidev/client/') && look && isOfOwnLook(look, importer ?? ''))
          this.error({ message: `\`${id}\` is not for components. ${OFFERED}`, id: importer })
        if (id.includes('@slidev/client/'))
          this.error(`${importer} imports \`${id}\`, which is not in the shell. Add it to \`sharedModules\`.`)
        return
      },
    },
    load: {
      order: 'pre',
      handler(id) {
        if (id === ENTRY) return entry()
        if (!id.startsWith(SHARED)) return
        const { exports } = all[Number(id.slice(SHARED.length))] ?? { exports: {} }
        return isDev ? asked(exports, shell) : handedOn(exports, shell)
      },
    },
  }
}

/** The page's own module for an address; none (empty) where Vite finds it; nothing where it is none of these. */
function ownModule(look: OwnLook, id: string, importer: string | undefined): string | undefined {
  // Beside each other, they name each other.
  if (isOfOwnLook(look, id) || (id.startsWith('.') && importer && isOfOwnLook(look, importer))) return ''
  const [, kind] = OURS.exec(id) ?? []
  return kind && look[kind as 'components' | 'layouts'][basename(id, extname(id))]
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
