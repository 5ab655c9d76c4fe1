import type { Plugin } from 'rolldown'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { builtinModules } from 'node:module'
import { rolldown } from 'rolldown'
import { LICENCES, licenceNotices } from '../scripts/licences/licenceNotices.ts'
import { licenceOf } from '../scripts/licences/licenceOf.ts'
import { OWN_SETUP } from '../scripts/slidev/packedServer.ts'
import { packageFolder } from '../scripts/system/packageFolder.ts'
import { packageName } from './packageName.ts'
import { slidevPlugin } from './slidevPlugin.ts'

/** Where packages are found that are bundled. */
const ROOT = dirname(import.meta.dirname)
/** Packages that the program imports by name, and the bundle stands in for. */
export const VENDORED: Record<string, string> = { '@slidev/parser': 'parser.js', '@cantoo/pdf-lib': 'pdf.js' }

/**
 * Bundle what a deck needs of Slidev's server side, and copy what it needs of its client: as packages, they bring along
 * editors, compilers and typesetters of half a gigabyte, which no deck of ours has anything of. What writes PDFs has each
 * file four times.
 *
 * @param folder
 *   Absolute path of the folder to fill.
 * @param external
 *   Names of packages that are installed with ours; all others are bundled.
 */
export async function bundleVendor(folder: string, external: readonly string[]): Promise<void> {
  const entries: Record<string, string> = {
    slidev: `export { createServer, parser, resolveOptions, ViteSlidevPlugin } from '@slidev/cli'`,
    pdf: `export * from '@cantoo/pdf-lib'`,
    parser: `export { parseSync } from '@slidev/parser'`,
  }
  const server = slidevPlugin('./@slidev/client')
  const plugin: Plugin = {
    name: 'package-vendor',
    resolveId(id, importer) {
      if (id in entries && !importer) return `\0entry:${id}`
      if (id === OWN_SETUP) return { id, external: true }
      if (external.includes(packageName(id))) return { id, external: true }
      // The entries are nowhere.
      return importer?.startsWith('\0entry:') ? this.resolve(id, join(ROOT, 'index.js')) : undefined
    },
    load(id) {
      return id.startsWith('\0entry:') ? entries[id.slice('\0entry:'.length)] : undefined
    },
  }
  // Apart: the parser runs in browsers, too.
  const outputs = await Promise.all(
    Object.keys(entries).map(async (name) => {
      const bundle = await rolldown({
        input: { [name]: name },
        platform: 'node',
        external: builtinModules.flatMap((name) => [name, `node:${name}`]),
        shimMissingExports: true,
        plugins: [server.plugin, plugin],
        logLevel: 'silent',
      })
      const { output } = await bundle.write({
        dir: folder,
        format: 'esm',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        minify: true,
      })
      return output
    }),
  )
  server.guard()
  const packages = new Set<string>()
  for (const chunk of outputs.flat())
    for (const id of chunk.type === 'chunk' ? Object.keys(chunk.modules) : []) {
      const [, path] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? []
      if (path) packages.add(path)
    }
  copyOf('@slidev/client', folder, (name) => !['assets', 'README.md', '.generated'].includes(name))
  copyOf(
    '@slidev/theme-default',
    folder,
    (name) => !['example.md', 'README.md', 'CHANGELOG.md', 'node_modules'].includes(name),
  )
  for (const name of ['@slidev/client', '@slidev/theme-default']) packages.add(packageFolder(name) ?? '')
  const licences = [...packages].map((path) => licenceOf(path, packageFolder))
  writeFileSync(join(folder, LICENCES), licenceNotices(licences))
}

function copyOf(name: string, folder: string, isMeant: (name: string) => boolean): void {
  const from = packageFolder(name) ?? ''
  cpSync(from, join(folder, name), {
    recursive: true,
    filter: (path) => dirname(path) !== from || isMeant(basename(path)),
  })
  // Its dependencies are not there.
  const { version, license, type } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Record<
    string,
    string
  >
  writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ name, version, license, type }))
}
