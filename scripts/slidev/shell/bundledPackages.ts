import type { Rolldown } from 'vite'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { fontPackage } from '../../fonts/fontPackage.ts'

/** Folder of a package, in the path of a module or of a file. */
const FOLDER = /^\0?(.*\bnode_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\//
/** What modules that are no files are written by. */
const WRITERS: Array<[RegExp, string]> = [
  [/^~icons\/([^/]+)\//, '@iconify-json/$1'],
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
  [/^\0plugin-vue:/, '@vitejs/plugin-vue'],
  [/\/__uno/, 'unocss'],
]
const CLIENT = '@slidev/client'

/**
 * List the packages that a build has put something of into a site.
 *
 * @param output
 *   All that the bundler wrote.
 * @param root
 *   Absolute path of the project.
 * @returns
 *   Paths of their folders, told from the project; in order.
 */
export function bundledPackages(output: Rolldown.RolldownOutput['output'], root: string): string[] {
  const found = new Set<string>()
  const base = `${normalizePath(root)}/`
  const add = (name: string): void => {
    const folder = `node_modules/${name}`
    if (existsSync(join(root, folder))) found.add(folder)
  }
  for (const file of output) {
    const ids = file.type === 'chunk' ? file.moduleIds.concat(Object.keys(file.modules)) : file.originalFileNames
    for (const id of ids) {
      const path = id.startsWith(base) ? id.slice(base.length) : id
      const [, folder] = FOLDER.exec(path) ?? []
      if (folder) found.add(folder)
      for (const [test, writer] of WRITERS) {
        const [match] = test.exec(path) ?? []
        if (match) add(match.replace(test, writer))
      }
    }
    // Fonts that are cut down lie in a cache: what they are is in them.
    if (file.type === 'asset' && file.fileName.endsWith('.woff2') && !file.originalFileNames.some(isPackaged))
      add(fontPackage(Buffer.from(file.source), root) ?? '')
  }
  // Its style sheets draw icons that no module stands for.
  if (found.has(`node_modules/${CLIENT}`)) iconsOf(join(root, 'node_modules', CLIENT)).forEach(add)
  return [...found].toSorted()
}

function isPackaged(path: string): boolean {
  return FOLDER.test(path)
}

function iconsOf(folder: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  return Object.keys(dependencies).filter((name) => name.startsWith('@iconify-json/'))
}
