import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { datePlugin } from '../scripts/vite/datePlugin.ts'
import { facesPlugin } from '../scripts/vite/facesPlugin.ts'
import { geometryPlugin } from '../scripts/vite/geometryPlugin.ts'
import { globFilesPlugin } from '../scripts/vite/globFilesPlugin.ts'
import { inertPlugin } from '../scripts/vite/inertPlugin.ts'
import { leanPlugin } from '../scripts/vite/leanPlugin.ts'
import { noteLinksPlugin } from '../scripts/vite/noteLinksPlugin.ts'
import { palettePlugin } from '../scripts/vite/palettePlugin.ts'
import { portablePlugin } from '../scripts/vite/portablePlugin.ts'
import { mendPlugin } from '../scripts/vite/mendPlugin.ts'
import { standInPlugin } from '../scripts/vite/standInPlugin.ts'

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
