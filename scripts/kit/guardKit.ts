import type { OutputName } from './outputs/outputs.ts'
import type { Paths } from './paths.ts'
import { dirname } from 'node:path'
import { guardFolder } from '../files/guardFolder.ts'
import { guardPageThere } from '../files/guardPageThere.ts'
import { guardNames } from '../files/place.ts'
import { guardPage, guardSlides } from '../files/writeSlides.ts'
import { LICENCES } from '../licences/licenceNotices.ts'

/**
 * Refuse a target before anything is made for it: a folder or file that this program did not write.
 *
 * @throws UserError
 *   With exit code 2, and the way out.
 */
export function guardKit(paths: Paths, outputs: readonly OutputName[]): void {
  const { slides, folder, page } = paths
  guardPageThere(page)
  if (dirname(slides) === folder) guardPage(slides, page)
  else guardSlides({ path: slides, page })
  guardFolder(folder, paths)
  guardNames(folder, namesOf(outputs))
}

/** Names of what a kit holds for certain; those of folders end in a slash. */
export function namesOf(outputs: readonly OutputName[]): string[] {
  const own = outputs.map((name) => (name.includes('.') ? name : `${name}/`))
  return [...new Set(['index.html', 'slides.md', LICENCES, 'assets/', 'media/', ...own])]
}
