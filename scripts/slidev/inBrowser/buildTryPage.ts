import type { Plugin, Rolldown } from 'vite'
import type { DeckText } from '../../fonts/deckText.ts'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import '../nativeSetup.ts'
import { globSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { rolldown } from 'rolldown'
import { build } from 'vite'
import { emojiFaces } from '../../fonts/emojiFaces.ts'
import { fallbackFaces } from '../../fonts/fallbackFaces.ts'
import { cacheFaces, cacheFont } from '../../fonts/fontCache.ts'
import { scriptFaces } from '../../fonts/scriptFaces.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { COMPILE_FLAGS } from '../options/compileFlags.ts'
import { disableFeatures } from '../options/disableFeatures.ts'
import { markdownOptions } from '../options/markdownOptions.ts'
import { bundledPackages } from '../shell/bundledPackages.ts'
import { withEntry } from '../withEntry.ts'
import { everyEmoji, everyLetter } from './everyLetter.ts'

/** Folder of what the page loads, told from it. */
const ASSETS = 'assets'
/** Script of the worker, and the converter that it loads, told from the page. */
const WORKER = `${ASSETS}/converter.js`
export const CONVERTER = `${ASSETS}/convert.js`

const store = (woff2: Uint8Array): Promise<string> => cacheFont(PROJECT_ROOT, woff2)
const everything = (): DeckText => ({ texts: [everyLetter()], lang: 'en' })
/** Fonts of all letters in the place of those that are cut down to a deck: any page can come. */
const FACES: Record<string, () => Promise<string>> = {
  'virtual:deck-emoji.css': () => emojiFaces(everyEmoji(), store),
  'virtual:deck-more.css': () => fallbackFaces(everything(), store),
  'virtual:deck-script.css': () => scriptFaces(everything(), store),
}

/** What stands in the place of what a slide asks of Slidev and of its site. */
const STAND_INS: Array<[asked: RegExp, path: string]> = [
  [/@slidev\/client(?:\/index\.ts)?$/, 'components/try/slideContext.ts'],
  [/^\.\.?\/(?:components\/)?mediaAddress\.ts$/, 'components/try/heldPictures.ts'],
  [/@slidev\/client\/builtin\/Link\.vue$/, 'components/try/SlideLink.vue'],
]

/** Tells every component its slide, whether it asks or not: most of this page stand on none. */
const UNASKED = 'slidev:context-injection'

/** Any deck: none of its text gets in. */
const ANY = '---\ntitle: Any\n---\n\n# Any\n'

/** What was built. */
export interface BuiltPage {
  /** Files that the page begins with, told from it. */
  script: string
  styles: string[]
  /** Folders of the packages that it holds something of. */
  packages: string[]
}

/**
 * Build the scripts and styles of the page that tries slides out, but for `convert.js`.
 *
 * @param outDir
 *   Absolute path of the folder to fill.
 * @param docs
 *   First page of the docs by language, told from the page.
 * @throws
 *   When Vite or Rolldown cannot build it.
 */
export async function buildTryPage(outDir: string, docs: Record<'fr' | 'en', string>): Promise<BuiltPage> {
  await mkdir(join(outDir, ASSETS), { recursive: true })
  const page = await withEntry(ANY, (entry) => buildPage(outDir, entry, docs))
  const worker = await buildWorker(outDir)
  return { ...page, packages: [...new Set([...page.packages, ...worker])] }
}

async function buildPage(outDir: string, entry: string, docs: Record<string, string>): Promise<BuiltPage> {
  const slidev = disableFeatures(await resolveOptions({ entry }, 'build'))
  const plugins = ((await ViteSlidevPlugin(slidev, markdownOptions)) as unknown[]).flat(Infinity) as Plugin[]
  const { output } = (await build({
    root: PROJECT_ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      assetsDir: ASSETS,
      emptyOutDir: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: { try: join(PROJECT_ROOT, 'components/try/main.ts') },
        checks: { pluginTimings: false },
      },
    },
    define: { ...COMPILE_FLAGS, __CONVERTER__: JSON.stringify(WORKER), __DOCS__: JSON.stringify(docs) },
    plugins: [standIns(), ...plugins.filter((plugin) => plugin?.name !== UNASKED)],
  })) as Rolldown.RolldownOutput
  const [script] = output
  return {
    script: script.fileName,
    styles: output.flatMap(({ fileName }) => (fileName.endsWith('.css') ? [fileName] : [])),
    packages: bundledPackages(output, PROJECT_ROOT),
  }
}

function standIns(): Plugin {
  return {
    name: 'deck:try',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(id, importer = '') {
        if (Object.hasOwn(FACES, id)) return `\0try:${id}`
        const [, path] = STAND_INS.find(([asked]) => asked.test(id)) ?? []
        return path && !importer.endsWith(path) ? join(PROJECT_ROOT, path) : undefined
      },
    },
    load: {
      order: 'pre',
      handler: (id) => {
        const faces = FACES[id.replace('\0try:', '')]
        return faces && cacheFaces(PROJECT_ROOT, ['try', id], faces)
      },
    },
  }
}

/** Convert beside the page: grammars of code are files of their own, which are fetched when a page has such code. */
async function buildWorker(outDir: string): Promise<string[]> {
  const bundle = await rolldown({
    input: { converter: join(PROJECT_ROOT, 'components/try/converter.ts') },
    platform: 'browser',
    onLog(level, log, handle) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message)
      handle(level, log)
    },
    transform: {
      define: { __COMPONENTS__: JSON.stringify(componentNames()) },
      // What looks through pictures reads their bytes as Node has them.
      inject: { Buffer: ['buffer', 'Buffer'] },
    },
    plugins: [
      {
        name: 'deck:convert',
        resolveId: (id) => {
          if (id === 'node:zlib') return join(import.meta.dirname, 'crc32.ts')
          return id.endsWith('/api/convert.ts') ? { id: './convert.js', external: true } : undefined
        },
      },
    ],
  })
  const { output } = await bundle.write({
    dir: join(outDir, ASSETS),
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'code/[name]-[hash].js',
  })
  await bundle.close()
  return bundledPackages(output, PROJECT_ROOT)
}

function componentNames(): string[] {
  return globSync('components/*.vue', { cwd: PROJECT_ROOT }).map((path) => parse(path).name)
}
