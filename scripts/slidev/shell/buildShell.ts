import type { Rolldown } from 'vite'
import type { Licence } from '../../licences/licence.ts'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import '../nativeSetup.ts'
import { readFile } from 'node:fs/promises'
import { build } from 'vite'
import { COMPILE_FLAGS } from '../options/compileFlags.ts'
import { licenceOf } from '../../licences/licenceOf.ts'
import { packageFolder } from '../../system/packageFolder.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { withEntry } from '../withEntry.ts'
import { bundledPackages } from './bundledPackages.ts'
import { markdownOptions } from '../options/markdownOptions.ts'
import { sharedModules, type ShellKind } from './sharedModules.ts'
import { SHELL, shellPlugin } from './shellPlugin.ts'
import { disableFeatures } from '../options/disableFeatures.ts'

/** What all decks have in common, built. */
export interface Shell {
  /** Script that decks import, told from the site. */
  entry: string
  /** Style sheets and scripts that the first slide needs, told from the site. */
  first: { styles: string[]; scripts: string[] }
  /** Licences of the packages that it holds something of. */
  licences: Licence[]
}

/**
 * Build what all decks have in common: Slidev's client, the layouts and components that slides wear, and their styles.
 *
 * @param outDir
 *   Absolute path of the folder to fill.
 * @param deck
 *   Absolute path of any deck: none of its text gets in.
 * @param kind
 *   What it is for.
 * @returns
 *   What its files are for.
 * @throws
 *   When Slidev or Vite cannot build it.
 */
export async function buildShell(outDir: string, deck: string, kind: ShellKind): Promise<Shell> {
  // Names of what is in it are told from the deck: it is the same one wherever that lies.
  return withEntry(await readFile(deck, 'utf8'), (entry) => buildBeside(outDir, entry, kind))
}

async function buildBeside(outDir: string, entry: string, kind: ShellKind): Promise<Shell> {
  const root = PROJECT_ROOT
  const slidev = disableFeatures(await resolveOptions({ entry }, kind === 'dev' ? 'dev' : 'build'))
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: kind === 'dev' ? 'development' : 'production',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: { shell: SHELL }, checks: { pluginTimings: false } },
    },
    define: COMPILE_FLAGS,
    plugins: [
      shellPlugin(sharedModules(PROJECT_ROOT, slidev.clientRoot, kind)),
      await ViteSlidevPlugin(slidev, markdownOptions),
    ],
  })) as Rolldown.RolldownOutput
  return described(output, root)
}

function described(output: Rolldown.RolldownOutput['output'], root: string): Shell {
  const [entry, ...others] = output
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
    licences: bundledPackages(output, root).map((folder) => licenceOf(folder, packageFolder)),
  }
}
