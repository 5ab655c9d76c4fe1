import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { VFile } from 'vfile'
import { UserError } from './userError.ts'

/**
 * Read a page from the file system.
 *
 * @param path
 *   Absolute path.
 * @param cwd
 *   Folder that the path is told from in messages.
 * @returns
 *   File with the page's bytes, able to tell whether its pictures are there.
 * @throws UserError
 *   When there is no such page.
 */
export async function openPage(path: string, cwd: string): Promise<VFile> {
  const name = relative(cwd, path) || path
  try {
    const hasImage = (url: string): boolean =>
      !/^[a-z][a-z0-9+.-]*:|^\//i.test(url) && existsSync(join(dirname(path), url))
    return new VFile({ path: name, value: await readFile(path), data: { hasImage } })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new UserError(`Cannot find the page \`${name}\`, expected the path of a Markdown file`)
    if (code === 'EISDIR') throw new UserError(`Unexpected folder \`${name}\`, expected the path of a Markdown file`)
    throw new UserError(`Cannot read the page \`${name}\`: ${(error as Error).message}`)
  }
}
