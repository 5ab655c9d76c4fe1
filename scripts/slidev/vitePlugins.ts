import type { DressedDeck } from './withOwnLook.ts'
import type { Plugin } from 'vite'
import { buildDatePlugin } from './plugins/buildDatePlugin.ts'
import { fontFacesPlugin } from './plugins/fontFacesPlugin.ts'
import { geometryPlugin } from './plugins/geometryPlugin.ts'
import { importGlobPlugin } from './plugins/importGlobPlugin.ts'
import { inertPlugin } from './plugins/inertPlugin.ts'
import { clientStubsPlugin } from './plugins/clientStubsPlugin.ts'
import { navControlsPlugin } from './plugins/navControlsPlugin.ts'
import { noteLinksPlugin } from './plugins/noteLinksPlugin.ts'
import { interfacePlugin } from './plugins/interfacePlugin.ts'
import { palettePlugin } from './plugins/palettePlugin.ts'
import { portablePlugin } from './plugins/portablePlugin.ts'
import { patchesPlugin } from './plugins/patchesPlugin.ts'
import { standInPlugin } from './plugins/standInPlugin.ts'

/**
 * Vite plugins of every deck, whoever starts Slidev.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugins.
 */
export function vitePlugins(options: DressedDeck): Array<Plugin | Plugin[]> {
  return [
    standInPlugin(),
    importGlobPlugin(),
    portablePlugin(),
    clientStubsPlugin(),
    navControlsPlugin(),
    noteLinksPlugin(),
    inertPlugin(options),
    patchesPlugin(),
    // What is taken away is found by its English.
    interfacePlugin(),
    geometryPlugin(),
    fontFacesPlugin('emoji', options),
    fontFacesPlugin('script', options),
    fontFacesPlugin('more', options),
    palettePlugin(options),
    buildDatePlugin(),
  ]
}
