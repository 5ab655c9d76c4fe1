import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { foldersUp } from './foldersUp.ts'
import { CONFIG_ENDINGS } from './docusaurusConfig.ts'

/** The folder of a repository, which ends the search. */
const REPOSITORY = '.git'
/** What stands in the folder of a site or a project. */
const MARKS = [
  REPOSITORY,
  'package.json',
  'mkdocs.yml',
  'mkdocs.yaml',
  'hugo.toml',
  'hugo.yaml',
  '_config.yml',
  'book.toml',
  '_quarto.yml',
  ...CONFIG_ENDINGS.map((ending) => `docusaurus.config.${ending}`),
]

/**
 * Find the folders of the project that a page is in: pictures may be anywhere in it.
 *
 * @param folder
 *   Absolute path of the page's folder.
 * @returns
 *   The nearest folder upwards that holds what a project or site has, and those above it up to that of the repository;
 *   nearest first. Never the user's own folder or the root of the disk, where such files stand by chance.
 */
export function projectFolders(folder: string): string[] {
  const found: string[] = []
  for (const at of foldersUp(folder)) {
    if (at === dirname(at) || at === homedir()) break
    // Asked by name: a folder above need not let itself be listed.
    if (!MARKS.some((name) => existsSync(join(at, name)))) continue
    found.push(at)
    if (existsSync(join(at, REPOSITORY))) return found
  }
  return found.slice(0, 1)
}
