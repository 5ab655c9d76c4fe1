import type { Paths } from '../kit/paths.ts'
import type { Call } from './call.ts'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { kitFolder } from '../files/kitFolder.ts'
import { kitName } from '../files/kitName.ts'
import { IS_INSTALLED, PROJECT } from '../system/projectRoot.ts'
import { UserError } from '../system/userError.ts'

/**
 * Tell where the outputs of a call go: those of the project's page to `slides.md` and `dist/`, those of any other page to
 * a folder of its own.
 *
 * @param call
 *   Call.
 * @returns
 *   Paths.
 * @throws UserError
 *   When a folder is named that is not there; with exit code 2, when no page is named and the program is no project with
 *   a page of its own.
 */
export function pathsOf(call: Call): Paths {
  const own = ownPage()
  const named = call.pages[0]
  // The doctor looks at the folder that one is in.
  const here = call.command === 'doctor' ? resolve('index.md') : undefined
  const page = named === undefined ? (own ?? here) : resolve(named)
  if (named !== undefined && /[/\\]$/.test(named) && !existsSync(named))
    throw new UserError({ id: 'folder-not-found', path: named })
  if (page === undefined) throw new UserError({ id: 'no-page-named' }, 2)
  const isOwn = page === own
  const isDefault = !isOwn && call.out === undefined
  if (call.command === 'slides') {
    const asked = resolve(
      call.out ?? (isOwn ? join(PROJECT, 'slides.md') : join(kitFolder(kitName(page)), 'slides.md')),
    )
    const isFolder = /[/\\]$/.test(call.out ?? '') || statSync(asked, { throwIfNoEntry: false })?.isDirectory()
    const file = isFolder ? join(asked, 'slides.md') : asked
    return { page, slides: file, folder: dirname(file), isDefault }
  }
  const folder = resolve(call.out ?? (isOwn ? join(PROJECT, 'dist') : kitFolder(kitName(page))))
  const slides = isOwn && !call.out ? join(PROJECT, 'slides.md') : join(folder, 'slides.md')
  return { page, folder, slides, isDefault }
}

/** Page that commands take when none is named: `deck.page` of package.json. */
function ownPage(): string | undefined {
  if (IS_INSTALLED) return
  const { deck } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { deck: { page: string } }
  return join(PROJECT, deck.page)
}
