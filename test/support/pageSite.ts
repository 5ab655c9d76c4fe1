import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { loadPage } from '../../scripts/files/loadPage.ts'
import { writePictures } from '../../scripts/files/writePictures.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'

/**
 * Fill a folder with the site of a page, without what a kit adds to it.
 *
 * @param path
 *   Path of the page, told from the project.
 * @param folder
 *   Absolute path.
 * @returns
 *   The page as it was converted.
 */
export async function pageSite(path: string, folder: string): Promise<Conversion> {
  const conversion = convert(await loadPage(resolve(path), process.cwd()))
  const entry = join(process.cwd(), `.deck-page-${process.pid}.md`)
  await writeFile(entry, conversion.slides)
  try {
    await buildSite(entry, folder)
    await writePictures(folder, conversion.media)
  } finally {
    await rm(entry, { force: true })
  }
  return conversion
}
