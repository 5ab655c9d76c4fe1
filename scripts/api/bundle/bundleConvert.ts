import type { Plugin, RolldownOutput } from 'rolldown'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zlibSync } from 'fflate'
import { rolldown } from 'rolldown'
import { readFontFile } from '../../fonts/fontFiles.node.ts'
import { measuredFontFiles } from '../../fonts/measuredFontFiles.ts'

/** Name of the module that the bundle begins with. */
const ENTRY = '\0convert'
/** Languages of code: the deck needs their names, which `shiki` lists, not how they are coloured. */
const LANGUAGES = /^@shikijs\/langs\//
const NOTHING = '\0nothing'
/**
 * What lays out diagrams looks whether it is in a worker, takes that for one that it has started itself, and would answer
 * in our place; what calls it hides the worker from it, which browsers do not allow. Here it is called as in a window.
 */
const WORKERS: Array<[file: RegExp, looks: RegExp, instead: string]> = [
  [/[\\/]elkjs[\\/]lib[\\/]elk\.bundled\.js$/, /typeof document===(\w+)&&typeof self!==\1/, 'false'],
  [/[\\/]beautiful-mermaid[\\/]dist[\\/]index\.js$/, /const hadSelf = "self" in g;/, 'const hadSelf = false;'],
]

/**
 * Join `convert` and all that it needs to one ES module for browsers: files that end in `.node.ts` give way to those
 * beside them that end in `.browser.ts`, and the fonts that texts are measured with are inside.
 *
 * @param file
 *   Absolute path of the module to write.
 * @returns
 *   What Rolldown wrote, so that others can tell which packages are in it.
 * @throws
 *   When something in it cannot run in a browser.
 */
export async function bundleConvert(file: string): Promise<RolldownOutput['output']> {
  const build = await rolldown({
    input: { convert: ENTRY },
    platform: 'browser',
    // A worker has no DOM, which some packages would decode references with.
    resolve: { conditionNames: ['worker', 'browser', 'import', 'module', 'default'] },
    // `gray-matter` keeps a copy of the page as bytes, which nobody asks for.
    transform: { define: { 'Buffer.from': 'String' } },
    plugins: [entry(), twins(), languages(), inWorkers()],
    onLog(level, log, handle) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message)
      // It can evaluate front matter in JavaScript, which is not among the formats that are read.
      if (log.code !== 'EVAL') handle(level, log)
    },
  })
  const { output } = await build.write({ file, format: 'esm', minify: true, codeSplitting: false })
  await build.close()
  return output
}

/** Gives the fonts, then hands on what `convert.ts` exports. */
function entry(): Plugin {
  const here = dirname(fileURLToPath(import.meta.url))
  const [fonts, convert] = ['../../fonts/fontFiles.browser', '../convert'].map((path) => resolve(here, path))
  return {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load(id) {
      if (id !== ENTRY) return
      const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
      return [
        `import { addFontFiles } from ${JSON.stringify(`${fonts}.${ending}`)}`,
        `addFontFiles(${JSON.stringify(packedFonts())})`,
        `export * from ${JSON.stringify(`${convert}.${ending}`)}`,
      ].join('\n')
    },
  }
}

function packedFonts(): Record<string, string> {
  return Object.fromEntries(
    measuredFontFiles().flatMap((name) => {
      const content = readFontFile(name)
      return content ? [[name, Buffer.from(zlibSync(content, { level: 9 })).toString('base64')]] : []
    }),
  )
}

function twins(): Plugin {
  return {
    name: 'twins',
    async resolveId(id, importer) {
      const twin = id.replace(/\.node(?=\.[jt]s$)/, '.browser')
      return twin === id ? undefined : this.resolve(twin, importer)
    },
  }
}

function languages(): Plugin {
  return {
    name: 'languages',
    resolveId: (id) => (LANGUAGES.test(id) ? NOTHING : undefined),
    load: (id) => (id === NOTHING ? 'export default []' : undefined),
  }
}

function inWorkers(): Plugin {
  return {
    name: 'in-workers',
    transform: {
      filter: { id: WORKERS.map(([file]) => file) },
      handler(code, id) {
        const [, looks = /$^/, instead = ''] = WORKERS.find(([file]) => file.test(id)) ?? []
        if (!looks.test(code)) this.error(`Cannot find where ${id} looks whether it is in a worker`)
        return { code: code.replace(looks, instead), map: null }
      },
    },
  }
}
