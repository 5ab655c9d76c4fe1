import { dirname, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { bundlerParts } from './bundlerParts.ts'
import { dataUri } from './dataUri.ts'
import { fileOf } from './fileOf.ts'
import { readInside } from './readInside.ts'

/**
 * Join the scripts of a built site to one, its files inside.
 *
 * @param entry
 *   Absolute path of the script that the site starts with.
 * @param folder
 *   Absolute path of the site: nothing outside it is read.
 * @returns
 *   Module, safe between the tags of a `script` element.
 */
export async function bundleScript(entry: string, folder: string): Promise<string> {
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
        load: async (id) => {
          const content = await readInside(folder, id)
          if (!content) throw new Error(`The script \`${id}\` is not in \`${folder}\`.`)
          return inside(content.toString(), id, folder)
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

/** Put files where the bundler has written their addresses, and leave out its lists of what to load before a chunk. */
async function inside(code: string, id: string, folder: string): Promise<string> {
  let rest = code
  // From the end, so that what comes before stays where it is.
  for (const { start, end, address } of bundlerParts(code).toReversed()) {
    const uri = address === undefined ? undefined : await dataUri(folder, fileOf(address, id))
    const put = address === undefined ? '()=>[]' : uri && `new URL(${JSON.stringify(uri)})`
    if (put) rest = rest.slice(0, start) + put + rest.slice(end)
  }
  return rest
}

/** What HTML would take for the end of the script, or for a comment in which that end is not seen. */
function escape(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`)
}
