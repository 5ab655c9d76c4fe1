import type { Rolldown } from 'vite'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { normalizePath } from 'vite'
import { fontPackage } from '../../fonts/fontPackage.ts'
import { packageFolder } from '../../system/packageFolder.ts'

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
 *   Absolute path of the folder that Vite built in.
 * @returns
 *   Absolute paths of their folders, in order.
 */
export function bundledPackages(output: Rolldown.RolldownOutput['output'], root: string): string[] {
  const found = new Set<string>()
  const add = (name: string): void => {
    // A font of a brand is of no package.
    const folder = name && packageFolder(name)
    if (folder) found.add(normalizePath(folder))
  }
  for (const file of output) {
    const ids = file.type === 'chunk' ? file.moduleIds.concat(Object.keys(file.modules)) : file.originalFileNames
    for (const id of ids) {
      const [, folder] = FOLDER.exec(id) ?? []
      if (folder) found.add(normalizePath(resolve(root, folder)))
      for (const [test, writer] of WRITERS) {
        const [match] = test.exec(id) ?? []
        if (match) add(match.replace(test, writer))
      }
    }
    // Fonts that are cut down lie in a cache: what they are is in them.
    if (file.type === 'asset' && file.fileName.endsWith('.woff2') && !file.originalFileNames.some(isPackaged))
      add(fontPackage(Buffer.from(file.source)) ?? '')
  }
  // Its style sheets draw icons that no module stands for.
  const client = [...found].find((folder) => folder.endsWith(`/node_modules/${CLIENT}`))
  if (client) iconsOf(client).forEach(add)
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
