import type { Plugin, Update } from 'vite'
import { normalizePath } from 'vite'

/**
 * Send the browser nothing but the slides that an edit of the page changed.
 *
 * Vite gives all that imports a changed module a new address, too. Slides import layouts, which import the client of
 * Slidev, which imports all slides, so that each edit would load the whole client once more beside itself.
 *
 * @param page
 *   Absolute path of the page.
 * @returns
 *   Plugin.
 */
export function inPlacePlugin(page: string): Plugin {
  const watched = normalizePath(page)
  return {
    name: 'deck:in-place',
    apply: 'serve',
    handleHotUpdate: {
      order: 'post',
      handler({ file, modules, server, timestamp }) {
        // A slide more or less is new to all that counts them.
        const isInPlace = modules.every(({ id, isSelfAccepting }) => isSelfAccepting && id !== '/@slidev/slides')
        if (file !== watched || !modules.length || !isInPlace) return
        const { moduleGraph, hot } = server.environments.client
        const changed = modules.flatMap(({ id }) => moduleGraph.getModuleById(id ?? '') ?? [])
        const before = [...moduleGraph.idToModuleMap.values()].map((node) => [node, node.lastHMRTimestamp] as const)
        for (const node of changed) moduleGraph.invalidateModule(node, new Set(), timestamp, true)
        for (const [node, time] of before) if (!changed.includes(node)) node.lastHMRTimestamp = time
        const updates = changed.map(({ url }): Update => ({
          type: 'js-update',
          path: url,
          acceptedPath: url,
          timestamp,
          explicitImportRequired: true,
        }))
        hot.send({ type: 'update', updates })
        return []
      },
    },
  }
}
