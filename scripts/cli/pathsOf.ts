import type { Paths } from '../kit/paths.ts'
import type { Call } from './call.ts'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { kitName } from '../files/kitName.ts'
import { PROJECT } from '../system/projectRoot.ts'

/** Page that commands take when none is named: `deck.page` of package.json. */
const PAGE = (JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { deck: { page: string } }).deck.page

/**
 * Tell where the outputs of a call go: those of the project's page to `slides.md` and `dist/`, those of any other page to
 * a folder of its own.
 *
 * @param call
 *   Call.
 * @returns
 *   Paths.
 */
export function pathsOf(call: Call): Paths {
  const page = resolve(call.pages[0] ?? join(PROJECT, PAGE))
  const isOwn = page === join(PROJECT, PAGE)
  const isDefault = !isOwn && call.out === undefined
  if (call.command === 'slides') {
    const asked = resolve(call.out ?? (isOwn ? join(PROJECT, 'slides.md') : join('build', kitName(page), 'slides.md')))
    const isFolder = /[/\\]$/.test(call.out ?? '') || statSync(asked, { throwIfNoEntry: false })?.isDirectory()
    const file = isFolder ? join(asked, 'slides.md') : asked
    return { page, slides: file, folder: dirname(file), isDefault }
  }
  const folder = resolve(call.out ?? (isOwn ? join(PROJECT, 'dist') : join('build', kitName(page))))
  const slides = isOwn && !call.out ? join(PROJECT, 'slides.md') : join(folder, 'slides.md')
  return { page, folder, slides, isDefault }
}
