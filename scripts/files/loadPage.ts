import type { Settings } from '../deck/settings.ts'
import type { NotRead } from './readPlainFile.ts'
import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { VFile } from 'vfile'
import { CONFIG_ENDINGS } from './docusaurusConfig.ts'
import { findSlides } from './findSlides.ts'
import { findPicture } from './findPicture.ts'
import { foldersUp } from './foldersUp.ts'
import { guardPageThere, MARKDOWN } from './guardPageThere.ts'
import { ownLook } from './ownLook.ts'
import { projectFolders } from './projectFolders.ts'
import { readPlainFile } from './readPlainFile.ts'
import { type ErrorTold, UserError } from '../system/userError.ts'

/**
 * Read a page from the file system.
 *
 * @param path
 *   Absolute path.
 * @param cwd
 *   Folder that the path is told from in messages.
 * @param site
 *   What the page belongs to: folder of static files (default: `static/` beside the nearest `docusaurus.config.*`),
 *   address that links to other pages are told from, address of its own kit, and what all its pages tell their decks.
 * @returns
 *   File with the page's bytes, able to find its pictures and the slides that are written by hand.
 * @throws UserError
 *   When there is no such page, it is no Markdown by its name (exit code 2), or there is no such folder of static files.
 */
export async function loadPage(
  path: string,
  cwd: string,
  site: { statics?: string; siteUrl?: string; kitUrl?: string; defaults?: Settings } = {},
): Promise<VFile> {
  const name = relative(cwd, path) || path
  if (site.statics && !statSync(resolve(cwd, site.statics), { throwIfNoEntry: false })?.isDirectory())
    throw new UserError({ id: 'no-static-folder', path: site.statics }, 2)
  guardPageThere(path, name)
  const value = readPlainFile(path)
  if (!Buffer.isBuffer(value)) throw new UserError(problemOf(value, name))
  if (!MARKDOWN.test(path)) throw new UserError({ id: 'page-no-markdown', path: name }, 2)
  const folder = dirname(path)
  const statics = site.statics ? resolve(cwd, site.statics) : staticsOf(folder)
  const project = projectFolders(folder)
  const own = ownLook(folder, project)
  return new VFile({
    path: name,
    value,
    data: {
      findPicture: findPicture({ folder, statics, project }),
      findSlides: findSlides({ folder, statics: own?.statics ?? statics, project }),
      ...(own && { ownLook: own }),
      siteUrl: site.siteUrl,
      kitUrl: site.kitUrl,
      defaults: site.defaults,
    },
  })
}

function problemOf({ kind, code }: NotRead, path: string): ErrorTold {
  if (kind) return { id: 'page-no-file', path, kind }
  if (code === 'EACCES' || code === 'EPERM') return { id: 'page-not-permitted', path }
  return { id: 'page-not-read', path, code: String(code) }
}

/** Folder of static files of the Docusaurus site that a folder is in. */
function staticsOf(folder: string): string | undefined {
  // Asked by name: a folder above need not let itself be listed.
  const site = foldersUp(folder).find((at) =>
    CONFIG_ENDINGS.some((ending) => existsSync(join(at, `docusaurus.config.${ending}`))),
  )
  return site !== undefined && existsSync(join(site, 'static')) ? join(site, 'static') : undefined
}
