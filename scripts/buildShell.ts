import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Rolldown } from 'vite'
import type { Shared } from './vite/shared.ts'
import { ViteSlidevPlugin } from '@slidev/cli'
import { build } from 'vite'
import { verbatim } from './verbatim.ts'
import { SHELL, shellPlugin } from './vite/shellPlugin.ts'

/** What all decks have in common, built. */
export interface Shell {
  /** Script that decks import, told from the site. */
  entry: string
  /** Style sheets and scripts that the first slide needs, told from the site. */
  first: { styles: string[]; scripts: string[] }
}

/** Parts of Vue that no deck has. */
export const DEFINE = { __VUE_PROD_DEVTOOLS__: false, __VUE_OPTIONS_API__: false }

/**
 * Build what all decks have in common: Slidev's client, the layouts and components that slides wear, and their styles.
 *
 * @param root
 *   Absolute path of the project.
 * @param outDir
 *   Absolute path of the folder to fill.
 * @param slidev
 *   Any deck as Slidev resolved it: none of its text gets in.
 * @param shared
 *   What slides import of the shell.
 * @returns
 *   What its files are for.
 * @throws
 *   When Slidev or Vite cannot build it.
 */
export async function buildShell(
  root: string,
  outDir: string,
  slidev: ResolvedSlidevOptions,
  shared: Shared[],
): Promise<Shell> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: slidev.mode === 'dev' ? 'development' : 'production',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: { shell: SHELL }, checks: { pluginTimings: false } },
    },
    define: DEFINE,
    plugins: [shellPlugin(shared), await ViteSlidevPlugin(slidev, verbatim)],
  })) as Rolldown.RolldownOutput
  return described(output)
}

function described([entry, ...others]: Rolldown.RolldownOutput['output']): Shell {
  const chunks = new Map(others.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const first = new Set<Rolldown.OutputChunk>()
  const walk = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || first.has(chunk)) return
    first.add(chunk)
    chunk.imports.forEach((name) => walk(chunks.get(name)))
  }
  walk(entry)
  return {
    entry: entry.fileName,
    first: {
      scripts: [...first].map(({ fileName }) => fileName),
      styles: [...new Set([...first].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))],
    },
  }
}
