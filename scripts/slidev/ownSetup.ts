import { join } from 'node:path'
import { PROJECT_ROOT } from '../system/projectRoot.ts'

/** What this project sets up of Slidev, by the name of the file that Slidev looks for. */
const SETUPS: Record<string, () => Promise<{ default: unknown }>> = {
  'vite-plugins.ts': async () => ({ default: (await import('./vitePlugins.ts')).vitePlugins }),
  'transformers.ts': async () => ({ default: (await import('./transformers.ts')).transformers }),
  'shiki.ts': async () => ({ default: (await import('./shikiSetup.ts')).shikiSetup }),
}

/**
 * Find what this project sets up, where Slidev would compile it: the package has it compiled.
 *
 * @param path
 *   Absolute path of the file that Slidev reads.
 * @returns
 *   Its module; nothing for a file of somebody else.
 */
export function ownSetup(path: string): Promise<{ default: unknown }> | undefined {
  return Object.entries(SETUPS).find(([name]) => path === join(PROJECT_ROOT, 'setup', name))?.[1]()
}
