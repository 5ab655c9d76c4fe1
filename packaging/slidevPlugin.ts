import type { Plugin } from 'rolldown'
import { CLIENT, OWN_SETUP, SERVER_CHANGES, UNUSED_BY_DECKS } from '../scripts/slidev/packedServer.ts'
import { NO_PLUGIN, serverStubs } from '../scripts/slidev/stubs/serverStubs.ts'
import { packageFolder } from '../scripts/system/packageFolder.ts'

const NOTHING = '\0nothing'
/** What stands in for them: the shapes of a protocol that nobody speaks are made as Slidev is read. */
const ANYTHING =
  'const anything = new Proxy(() => {}, { get: (_, key) => (key === "then" ? undefined : anything), apply: () => anything })'

/**
 * Bundle Slidev's server side without what no deck of ours needs.
 *
 * @param client
 *   Address of Slidev's client, told from the bundle.
 * @returns
 *   Plugin, and what throws once all is bundled where something that is to be changed was not found.
 */
export function slidevPlugin(client: string): { plugin: Plugin; guard: () => void } {
  const slidev = packageFolder('@slidev/cli') ?? ''
  const found = new Set<string>()
  const plugin: Plugin = {
    name: 'package-slidev',
    resolveId(id) {
      if (serverStubs.has(id)) return NO_PLUGIN
      return UNUSED_BY_DECKS.includes(id) ? NOTHING : undefined
    },
    load(id) {
      return id === NOTHING ? `${ANYTHING}; export { anything as default, anything as z }` : undefined
    },
    transform(code, id) {
      if (!id.startsWith(slidev)) return
      let changed = code
      for (const [what, instead] of SERVER_CHANGES.filter(([what]) => code.includes(what))) {
        found.add(what)
        changed = changed.replace(what, () => instead.replace(CLIENT, client))
      }
      if (changed === code) return
      const imports = [
        `import { ownSetup } from ${JSON.stringify(OWN_SETUP)}`,
        `import { fileURLToPath } from 'node:url'`,
      ]
      return `${imports.filter((line) => !changed.includes('import { fileURLToPath') || !line.includes('fileURLToPath')).join('\n')}\n${changed}`
    },
  }
  const guard = (): void => {
    for (const [what] of SERVER_CHANGES) if (!found.has(what)) throw new Error(`Slidev no longer says \`${what}\``)
  }
  return { plugin, guard }
}
