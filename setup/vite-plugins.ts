import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { datePlugin } from '../scripts/slidev/plugins/buildDatePlugin.ts'
import { facesPlugin } from '../scripts/slidev/plugins/fontFacesPlugin.ts'
import { geometryPlugin } from '../scripts/slidev/plugins/geometryPlugin.ts'
import { globFilesPlugin } from '../scripts/slidev/plugins/importGlobPlugin.ts'
import { inertPlugin } from '../scripts/slidev/plugins/inertPlugin.ts'
import { leanPlugin } from '../scripts/slidev/plugins/clientStubsPlugin.ts'
import { noteLinksPlugin } from '../scripts/slidev/plugins/noteLinksPlugin.ts'
import { palettePlugin } from '../scripts/slidev/plugins/palettePlugin.ts'
import { portablePlugin } from '../scripts/slidev/plugins/portablePlugin.ts'
import { mendPlugin } from '../scripts/slidev/plugins/patchesPlugin.ts'
import { standInPlugin } from '../scripts/slidev/plugins/standInPlugin.ts'

/**
 * Vite plugins of every deck, whoever starts Slidev.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugins.
 */
export default function vitePlugins(options: ResolvedSlidevOptions): Plugin[] {
  return [
    standInPlugin(),
    globFilesPlugin(),
    portablePlugin(),
    leanPlugin(),
    noteLinksPlugin(),
    inertPlugin(options),
    mendPlugin(),
    geometryPlugin(),
    facesPlugin('emoji', options),
    facesPlugin('script', options),
    facesPlugin('more', options),
    palettePlugin(options),
    datePlugin(),
  ]
}
