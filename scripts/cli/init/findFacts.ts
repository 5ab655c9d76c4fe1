import type { TextLanguage } from '../../locales/texts/textLanguage.ts'
import type { Facts } from './plan.ts'
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pagesIn } from '../../files/pagesIn.ts'
import { readManifest } from '../../files/manifest.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { findConfig } from '../config/findConfig.ts'
import { forgeOf, RECIPES } from './forge.ts'

/** What publishes a site from a workflow of GitHub. */
const PUBLISHES = /deploy-pages|gh-pages|github-pages/
const WORKFLOWS = '.github/workflows'
/** Bytes that hold the front matter of a page. */
const HEAD = 4096

/**
 * Find out what is known of a folder that talks are to be made in.
 *
 * @param folder
 *   Absolute path of the folder, which may not be there.
 * @param root
 *   Absolute path of its repository, or of itself.
 * @param language
 *   Language of the templates.
 */
export function findFacts(folder: string, root: string, language: TextLanguage): Facts {
  const config = findConfig(folder)
  const textOf = (path: string): string | undefined => {
    try {
      return readFileSync(join(root, path), 'utf8')
    } catch {
      // There is none, or it is a folder.
      return undefined
    }
  }
  const workflows = existsSync(join(root, WORKFLOWS)) ? readdirSync(join(root, WORKFLOWS)) : []
  return {
    folder: relative(root, folder).split(sep).join('/'),
    language,
    config: config && displayPath(config),
    settings: config && relative(root, config).split(sep).join('/'),
    pages: pagesIn(folder).map((name) => ({ name: name.split(sep).join('/'), text: beginningOf(join(folder, name)) })),
    forge: forgeOf((path) => existsSync(join(root, path)), remotesOf(root)),
    textOf,
    publishes: workflows
      .map((name) => `${WORKFLOWS}/${name}`)
      .find((path) => path !== RECIPES.github.path && PUBLISHES.test(textOf(path) ?? '')),
    isTaken: (name) => existsSync(join(folder, name)) && !readManifest(join(folder, name)),
  }
}

function remotesOf(root: string): string[] {
  const { status, stdout } = spawnSync('git', ['remote', '--verbose'], { cwd: root, encoding: 'utf8', timeout: 10_000 })
  return status === 0 ? stdout.split('\n').flatMap((line) => line.split(/\s+/)[1] ?? []) : []
}

function beginningOf(path: string): string {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(HEAD)
      return bytes.toString('utf8', 0, readSync(file, bytes))
    } finally {
      closeSync(file)
    }
  } catch {
    // Whoever converts it says why it cannot be read.
    return ''
  }
}
