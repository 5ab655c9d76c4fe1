import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { buildDatePlugin } from '../scripts/slidev/plugins/buildDatePlugin.ts'
import { fontFacesPlugin } from '../scripts/slidev/plugins/fontFacesPlugin.ts'
import { geometryPlugin } from '../scripts/slidev/plugins/geometryPlugin.ts'
import { importGlobPlugin } from '../scripts/slidev/plugins/importGlobPlugin.ts'
import { inertPlugin } from '../scripts/slidev/plugins/inertPlugin.ts'
import { clientStubsPlugin } from '../scripts/slidev/plugins/clientStubsPlugin.ts'
import { navControlsPlugin } from '../scripts/slidev/plugins/navControlsPlugin.ts'
import { noteLinksPlugin } from '../scripts/slidev/plugins/noteLinksPlugin.ts'
import { interfacePlugin } from '../scripts/slidev/plugins/interfacePlugin.ts'
import { palettePlugin } from '../scripts/slidev/plugins/palettePlugin.ts'
import { portablePlugin } from '../scripts/slidev/plugins/portablePlugin.ts'
import { patchesPlugin } from '../scripts/slidev/plugins/patchesPlugin.ts'
import { standInPlugin } from '../scripts/slidev/plugins/standInPlugin.ts'

/**
 * Vite plugins of every deck, whoever starts Slidev.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugins.
 */
export default function vitePlugins(options: ResolvedSlidevOptions): Array<Plugin | Plugin[]> {
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
