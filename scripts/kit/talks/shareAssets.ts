import { globSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files of a kit that name what is in `assets`, and how far above them that folder will be. */
const NAMING = [
  { path: 'index.html', from: './assets/', to: '../assets/' },
  { path: 'read/style.css', from: '../assets/', to: '../../assets/' },
]

/**
 * Move the assets of a kit to a folder that all kits of a site share: names tell contents, so that each is there once.
 *
 * @param site
 *   Absolute path of the site.
 * @param name
 *   Folder of the kit in it.
 * @returns
 *   Names of the assets, told from the shared folder.
 */
export async function shareAssets(site: string, name: string): Promise<string[]> {
  const own = join(site, name, 'assets')
  const shared = join(site, 'assets')
  const files = globSync('**/*.*', { cwd: own }).toSorted()
  for (const file of files) {
    await mkdir(dirname(join(shared, file)), { recursive: true })
    await rename(join(own, file), join(shared, file))
  }
  await rm(own, { recursive: true })
  for (const { path, from, to } of NAMING) {
    const file = join(site, name, path)
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to))
  }
  return files
}
