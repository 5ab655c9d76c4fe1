import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { dataUri } from './dataUri.ts'

/** Vite's list of what to load before a chunk: in one file there is nothing left to load. */
const PRELOADS = /const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\)/
/** How Vite writes the address of a file beside a chunk. */
const ADDRESS = /(?:"" ?\+ ?)?new URL\(([`'"])([^`'"]+)\1, ?import\.meta\.url\)\.href/g

/**
 * Join the scripts of a built site to one, its pictures inside.
 *
 * @param entry
 *   Absolute path of the script that the site starts with.
 * @returns
 *   Module, safe between the tags of a `script` element.
 */
export async function bundleScript(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    logLevel: 'silent',
    // One in a folder above is not about the site.
    tsconfig: false,
    plugins: [
      {
        name: 'deck:single-file',
        // The bundler would take what follows a question mark in the name of a folder for a query.
        resolveId: (name, importer) => (importer ? resolve(dirname(importer), name) : name),
        load: (id) => readFile(id, 'utf8'),
        transform: async (code, id) => {
          const files = [...code.matchAll(ADDRESS)].map(([, , name = '']) => name)
          const inside = new Map<string, string>()
          for (const name of files) inside.set(name, await dataUri(resolve(dirname(id), name)))
          return code
            .replace(PRELOADS, 'const __vite__mapDeps=()=>[]')
            .replaceAll(ADDRESS, (_, _quote: string, name: string) => JSON.stringify(inside.get(name)))
        },
      },
    ],
  })
  try {
    const { output } = await bundle.generate({ format: 'es', codeSplitting: false, minify: true })
    return escape(output[0].code)
  } finally {
    await bundle.close()
  }
}

/** What HTML would take for the end of the script, or for a comment in which that end is not seen. */
function escape(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`)
}
