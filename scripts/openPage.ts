import { existsSync, readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { VFile } from 'vfile'
import { findPicture } from './findPicture.ts'
import { UserError } from './userError.ts'

/**
 * Read a page from the file system.
 *
 * @param path
 *   Absolute path.
 * @param cwd
 *   Folder that the path is told from in messages.
 * @param site
 *   What the page belongs to: folder of static files (default: `static/` beside the nearest `docusaurus.config.*`), and
 *   address that links to other pages are told from.
 * @returns
 *   File with the page's bytes, able to find its pictures.
 * @throws UserError
 *   When there is no such page, or no such folder of static files.
 */
export async function openPage(
  path: string,
  cwd: string,
  site: { statics?: string; siteUrl?: string } = {},
): Promise<VFile> {
  const name = relative(cwd, path) || path
  if (site.statics && !statSync(resolve(cwd, site.statics), { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`Cannot find the folder \`${site.statics}\`, expected one of pictures after \`--static\``, 2)
  try {
    const statics = site.statics ? resolve(cwd, site.statics) : staticsOf(dirname(path))
    return new VFile({
      path: name,
      value: await readFile(path),
      data: { findPicture: findPicture(dirname(path), statics), siteUrl: site.siteUrl },
    })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new UserError(`Cannot find the page \`${name}\`, expected the path of a Markdown file`)
    if (code === 'EISDIR') throw new UserError(`Unexpected folder \`${name}\`, expected the path of a Markdown file`)
    throw new UserError(`Cannot read the page \`${name}\`: ${(error as Error).message}`)
  }
}

/** Folder of static files of the Docusaurus site that a folder is in. */
function staticsOf(folder: string): string | undefined {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (namesIn(at).some((name) => /^docusaurus\.config\.\w+$/.test(name)))
      return existsSync(join(at, 'static')) ? join(at, 'static') : undefined
  }
  return
}

/** A folder that may be passed through need not be one that may be listed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
