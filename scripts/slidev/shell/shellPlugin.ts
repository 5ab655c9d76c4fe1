import type { Plugin } from 'vite'
import type { SharedModule } from './sharedModules.ts'
import { HOT_GLOBAL, SETTINGS_OF_DECK } from './deckSettings.ts'

/** The entry of the shell: all that decks import of it. */
export const SHELL = 'virtual:deck-shell'

/** What the client asks of a deck, and how the deck answers: in its first file, or by its scripts. */
const ASKED: Record<string, string> = {
  '/@slidev/configs': SETTINGS_OF_DECK,
  '/@slidev/slides': `import { shallowRef } from 'vue'; export const slides = shallowRef([])`,
  '/@slidev/title-renderer': `
import { h, shallowRef } from 'vue'
export const titleRenderer = shallowRef()
export default (props) => h(titleRenderer.value, props)`,
}

/** Fonts that are cut down to the letters of a deck, which brings them itself. */
const CUT = /^virtual:deck-(?:emoji|more|script)\.css$/
const NONE = '\0deck-none.css'

/** What the first slide shows beside itself, which the client asks for only then. */
const WITH_FIRST = ['pages/play.vue', 'internals/DrawingLayer.vue']

/** Bar, menus and dialogs around slides. */
const INTERFACE = /@slidev\/client\/internals\/(?!Print|Note)/
/** What a speaker has beside the slides; phones and printers need what is left out by itself. */
const STAGE = /\/components\/stage\/(?!SlideColumn|ColumnLinks|followSlides|PrintSheets|loadSheets)/
/** Slidev's client starts as soon as it is read. */
const MAIN = /@slidev\/client\/main\.ts$/
const CALL = /\nmain\(\)\s*$/
/** What the dev server tells of notes comes in here. */
const NEWS = /@slidev\/client\/composables\/useSlideInfo\.ts$/

/**
 * Build what all decks have in common: Slidev's client, the layouts and components that slides wear, and their styles.
 *
 * The client starts when the scripts of a deck say so.
 *
 * @param shared
 *   What slides import of it.
 * @returns
 *   Plugin, which fails when the client no longer starts as it did.
 */
export function shellPlugin(shared: SharedModule[]): Plugin {
  const own: Record<string, string> = {
    ...ASKED,
    [NONE]: '',
    [SHELL]: [
      // The client comes first: its styles lie below those of components.
      `export { main } from '@slidev/client/main.ts'`,
      ...WITH_FIRST.map((path) => `import '@slidev/client/${path}'`),
      `export { settings } from '/@slidev/configs'`,
      `export { slides } from '/@slidev/slides'`,
      `export { titleRenderer } from '/@slidev/title-renderer'`,
      ...shared.map(({ id, exports }) => `export { ${renamed(exports)} } from ${JSON.stringify(id)}`),
    ].join('\n'),
  }
  return {
    name: 'deck:shell',
    config: () => ({
      build: {
        rolldownOptions: {
          preserveEntrySignatures: 'strict',
          output: {
            codeSplitting: {
              groups: [
                { name: 'client', tags: ['$initial'], priority: 1 },
                // All of it comes a second after the first slide: in one file.
                { name: 'interface', test: INTERFACE },
                { name: 'stage', test: STAGE },
              ],
            },
          },
        },
      },
    }),
    resolveId: { order: 'pre', handler: (id) => (id === SHELL ? id : CUT.test(id) ? NONE : undefined) },
    load: { order: 'pre', handler: (id) => own[id] },
    transform: {
      order: 'pre',
      filter: { id: [MAIN, NEWS] },
      handler(code, id) {
        // The dev server tells the scripts of the deck, which are its own.
        if (NEWS.test(id)) return { code: code.replaceAll('import.meta.hot', `globalThis.${HOT_GLOBAL}`), map: null }
        if (!CALL.test(code)) this.error('Cannot find where Slidev’s client starts in its main.ts')
        return { code: code.replace(CALL, '\nexport { main }\n'), map: null }
      },
    },
  }
}

function renamed(exports: Record<string, string>): string {
  return Object.entries(exports)
    .map(([name, as]) => `${name} as ${as}`)
    .join(', ')
}
