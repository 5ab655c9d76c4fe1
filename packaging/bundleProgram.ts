import type { Plugin } from 'rolldown'
import { builtinModules } from 'node:module'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { rolldown } from 'rolldown'
import { LICENCES, licenceNotices } from '../scripts/licences/licenceNotices.ts'
import { licenceOf } from '../scripts/licences/licenceOf.ts'
import { HTTP } from '../scripts/slidev/stubs/serverStubs.ts'
import { OWN_SETUP } from '../scripts/slidev/packedServer.ts'
import { packageFolder } from '../scripts/system/packageFolder.ts'
import { packageName } from './packageName.ts'
import { slidevPlugin } from './slidevPlugin.ts'

const SCRIPTS = resolve(import.meta.dirname, '../scripts')
/** Where the program begins, in its own process and in others. */
const ENTRIES = { main: 'cli/main.ts', standIn: 'cli/standIn.ts' }
/**
 * Packages that are read where they are: they are in few files already, are no JavaScript or look for files beside
 * them, or are needed by a minority of runs. All others are in many small files, which take longer to find than to read.
 */
const APART = [
  '@hyzyla/pdfium',
  '@shikijs/markdown-it',
  '@sparticuz/chromium',
  '@vitejs/plugin-vue',
  'axe-core',
  'beautiful-mermaid',
  'fonteditor-core',
  'harfbuzzjs',
  'jiti',
  'lightningcss',
  'mathjax-full',
  'playwright-core',
  'rolldown',
  'shiki',
  'speech-rule-engine',
  'subset-font-colr',
  'typescript',
  'unpdf',
  'unplugin-vue-components',
  'unplugin-vue-markdown',
  'vite',
  'vue',
  'zxing-wasm',
]
/** Builds what is built before the program runs, with all of Slidev: it stays where it is. */
const NOT_HERE = /\bbuildShell\.ts$/
/** What reads Slidev, and what it reads: it is part of the program. */
const SLIDEV = join(SCRIPTS, 'slidev/slidevApi.ts')
const PACKED = /await import\(\s*existsSync\(PACKED\)[^)]*\)/
/** What a file of the program says of itself, until all else is said. */
const OWN = 'import·meta·url'
const OWN_RESOLVE = 'import·meta·resolve'
/** The address of a module that another process reads. */
const MODULE = /new URL\(\s*'((?!\.\.\/vendor\/|\.\.\/cli\.js)[\w./-]+\.[jt]s)',\s*import\.meta\.url,?\s*\)/g
/** What is taken of style sheets' reader: the grammar of all values, which nobody asks for, takes longer to read. */
const CSS = { parse: 'parser', walk: 'walker', generate: 'generator' }
const CSS_TREE = 'css-tree'
/** Node's server, which brings along what nobody asks for where it is imported. */
const SERVER = /^(?:node:)?http$/

/** Where a program is put, and what it finds there. */
export interface ProgramPlace {
  /** Absolute path of the folder to fill. */
  folder: string
  /** Where its files find what is beside the code: absolute path of the folder that stands for `scripts/`. */
  home: string
  /** Whether files are called `.ts` there. */
  isSource: boolean
  /** Absolute path of the folder of Slidev's client. */
  client: string
}

/**
 * Put the program, with the small packages that it is made of, into few files: Node takes longer to find a thousand
 * files than to run them.
 *
 * All that a module knows of its own address stays what it is in `home`; modules that other processes read are entries.
 *
 * @returns
 *   Promise that resolves when it is there, with the notices of the packages in it.
 */
export async function bundleProgram({ folder, home, isSource, client }: ProgramPlace): Promise<void> {
  const plugin: Plugin = {
    name: 'program',
    resolveId(id) {
      if (SERVER.test(id)) return HTTP
      if (id === CSS_TREE) return `\0${CSS_TREE}`
      return id === OWN_SETUP ? join(SCRIPTS, 'slidev/ownSetup.ts') : undefined
    },
    load(id) {
      if (id !== `\0${CSS_TREE}`) return
      const folder = packageFolder(CSS_TREE) ?? ''
      return Object.entries(CSS)
        .map(
          ([name, from]) =>
            `export { default as ${name} } from ${JSON.stringify(join(folder, 'lib', from, 'index.js'))}`,
        )
        .join('\n')
    },
    transform(code, path) {
      if (!path.startsWith(SCRIPTS + sep) || !code.includes('import.meta')) return
      if (path === SLIDEV) code = code.replace(PACKED, "await import('@slidev/cli')")
      const address = addressOf(path)
      return code
        .replaceAll(MODULE, (whole, name: string) => {
          const id = join(dirname(path), name)
          if (NOT_HERE.test(id)) return whole
          const found = this.emitFile({ type: 'chunk', id, name: entryName(id), preserveSignature: 'strict' })
          return `new URL(import.meta.ROLLUP_FILE_URL_${found})`
        })
        .replaceAll(
          'import.meta.resolve(',
          `((id) => id.startsWith('.') ? new URL(id, ${address}).href : ${OWN_RESOLVE}(id))(`,
        )
        .replaceAll('import.meta.url', address)
        .replaceAll('import.meta.dirname', `process.getBuiltinModule('url').fileURLToPath(new URL('.', ${address}))`)
        .replaceAll(OWN, 'import.meta.url')
        .replaceAll(OWN_RESOLVE, 'import.meta.resolve')
    },
  }
  const addressOf = (path: string): string => {
    const name = relative(SCRIPTS, isSource ? path : path.replace(/\.ts$/, '.js'))
    return `new URL('${fromFolder(join(home, name))}', ${OWN}).href`
  }
  const fromFolder = (path: string): string => {
    const way = relative(folder, path).replaceAll('\\', '/')
    return way.startsWith('.') ? way : `./${way}`
  }
  const server = slidevPlugin(fromFolder(client))
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(SCRIPTS, path)])),
    platform: 'node',
    shimMissingExports: true,
    external: (id) =>
      (builtinModules.includes(id.replace(/^node:/, '')) && !SERVER.test(id)) || APART.includes(packageName(id)),
    plugins: [plugin, server.plugin],
    logLevel: 'silent',
  })
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: { compress: false, mangle: false, codegen: true },
  })
  await bundle.close()
  server.guard()
  const packages = new Set(
    output.flatMap((chunk) =>
      chunk.type === 'chunk'
        ? Object.keys(chunk.modules).flatMap((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])
        : [],
    ),
  )
  // Node would read each of them to find out what it is.
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(
    join(folder, LICENCES),
    licenceNotices([...packages].filter((path) => existsSync(path)).map((path) => licenceOf(path, packageFolder))),
  )
}

/** As its path says. */
function entryName(path: string): string {
  return relative(SCRIPTS, path)
    .replace(/\.[jt]s$/, '')
    .replaceAll(/[/\\]/g, '-')
}
