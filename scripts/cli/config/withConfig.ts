import type { Call } from '../call.ts'
import type { Config } from './config.ts'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pagesIn } from '../../files/pagesIn.ts'
import { UserError } from '../../system/userError.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { configPath } from './configPath.ts'

/**
 * Complete a call by its settings file. What the command line says goes before what the file says.
 *
 * @param call
 *   Call.
 * @returns
 *   Call, with the pages of the file where it names none.
 * @throws UserError
 *   With exit code 2, when there is no such file, something in it is wrong, or it has several pages for a command that
 *   takes one.
 */
export async function withConfig(call: Call): Promise<Call> {
  // It says what is there.
  if (call.command === 'init') return call
  const path = configPath(call)
  if (path === undefined) return call
  const { readConfig } = await import('./readConfig.ts')
  const config = readConfig(contentOf(path), path, !takesPages(call))
  const { siteUrl, brand, strict, fonts, lang, defaults } = config
  return {
    ...call,
    siteUrl: call.siteUrl ?? siteUrl,
    static: call.static ?? config.static,
    brand: call.brand ?? brand,
    strict: call.strict ?? strict,
    fonts: call.fonts ?? fonts,
    ...((call.lang ?? lang) && { lang: call.lang ?? lang }),
    defaults,
    ...placesOf(call, config),
  }
}

/** Pages, and where they go: the folder of the file is that of its own pages, not of another one. */
function placesOf(call: Call, { path, pages, out }: Config): Pick<Call, 'pages' | 'home' | 'out'> {
  const isOwn = !call.pages.length || !pages || (pages.length === 1 && resolve(call.pages[0] ?? '') === pages[0])
  // `slides` takes a path for a file where it does not end as a folder.
  const folder = out !== undefined && isOwn ? `${out}${sep}` : undefined
  const named = { pages: call.pages, out: call.out ?? folder }
  if (!takesPages(call) || !pages) return named
  if (call.command === 'kit') return { ...named, pages, ...(pages.length > 1 && { home: commonFolder(pages) }) }
  const files = pages.flatMap((page) => (isFolder(page) ? pagesIn(page).map((name) => join(page, name)) : page))
  if (files.length > 1)
    throw new UserError(
      {
        id: 'settings-with-several-pages',
        command: call.command,
        path: displayPath(path),
        count: files.length,
        first: displayPath(files[0] ?? ''),
      },
      2,
    )
  return { ...named, pages: files }
}

/** Whether it takes the pages of the settings: the doctor looks at none, others at those that they name. */
function takesPages({ pages, command }: Call): boolean {
  return !pages.length && command !== 'doctor'
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const told = code === 'ENOENT' ? {} : { code: String(code) }
    throw new UserError({ id: 'settings-not-read', path: displayPath(path), ...told }, 2)
  }
}

/** Deepest folder that has all pages in it, or below it. */
function commonFolder(pages: string[]): string {
  return pages
    .map((page) => dirname(page))
    .reduce((common, folder) => {
      let at = common
      while (at !== dirname(at) && relative(at, folder).split(sep)[0] === '..') at = dirname(at)
      return at
    })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
