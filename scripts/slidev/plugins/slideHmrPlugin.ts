import type { Plugin, Update } from 'vite'
import { normalizePath } from 'vite'

/** The list of slides asks for them by number: such a module hands on what the slide of that number is. */
const NUMBER = '/@slidev/slides/'

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
export function slideHmrPlugin(page: string): Plugin {
  const watched = normalizePath(page)
  return {
    name: 'deck:in-place',
    apply: 'serve',
    handleHotUpdate: {
      order: 'post',
      handler({ file, modules, server, timestamp }) {
        if (file !== watched) return
        const { moduleGraph, hot } = server.environments.client
        const found = modules.flatMap(({ id }) => moduleGraph.getModuleById(id ?? '') ?? [])
        const changed = found.filter(({ id }) => !id?.startsWith(NUMBER))
        // Of those that no browser has asked for yet, it is not known.
        const isInPlace = changed.every(({ isSelfAccepting }) => isSelfAccepting !== false)
        // Vite would keep what is just being made of the page as it was before.
        for (const node of found) moduleGraph.invalidateModule(node)
        if (!changed.length || !isInPlace) return
        const numbers = changed.flatMap(({ importers }) => [...importers]).filter(({ id }) => id?.startsWith(NUMBER))
        const fresh = new Set([...found, ...numbers])
        const before = [...moduleGraph.idToModuleMap.values()].map((node) => [node, node.lastHMRTimestamp] as const)
        for (const node of found) moduleGraph.invalidateModule(node, new Set(), timestamp, true)
        for (const [node, time] of before) if (!fresh.has(node)) node.lastHMRTimestamp = time
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
