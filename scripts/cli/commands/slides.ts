import type { Report } from '../../deck/conversion.ts'
import type { Picture } from '../../deck/picture.ts'
import type { Run } from '../run.ts'
import type { Voice } from '../voice.ts'
import type { Paths } from '../../kit/paths.ts'
import { basename, join } from 'node:path'
import process from 'node:process'
import { guardFolder } from '../../files/guardFolder.ts'
import { readManifest } from '../../files/manifest.ts'
import { openFolder } from '../../files/openFolder.ts'
import { guardPageThere } from '../../files/guardPageThere.ts'
import { guardPage, guardSlides, type Slides, writeSlides } from '../../files/writeSlides.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { explained } from '../explained.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'
import { guardMedia, writePictures } from '../../files/writePictures.ts'

/**
 * Write `slides.md`, and the pictures beside it.
 *
 * @param run
 *   Call, and its voice.
 * @param paths
 *   Its paths.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When no deck can be made, or it cannot be written.
 */
export async function slides(run: Run, paths: Paths): Promise<void> {
  guardPageThere(paths.page)
  const isOurs = paths.isDefault || readManifest(paths.folder)
  if (isOurs) guardFolder(paths.folder, paths)
  if (isOurs) guardPage(paths.slides, paths.page)
  else guardSlides({ path: paths.slides, page: paths.page })
  const { convertPage } = await import('../convertPage.ts')
  const tellReport = (report: Report): void =>
    void process.stdout.write(`${stripInvisible(JSON.stringify(report, undefined, 2))}\n`)
  const { slides, media, report } = await convertPage(run, paths.page, run.json ? tellReport : undefined)
  const deck = { path: paths.slides, content: slides, page: paths.page }
  const { note } = run.voice
  await (isOurs ? writeInside(deck, media, paths, note) : writeBeside(deck, media, paths.folder, note))
  // The report has the reasons, too.
  if (run.json) return
  const { report: texts } = run.voice.texts()
  if (run.explain) process.stdout.write(stripInvisible(explained(report, texts)))
  run.voice.result(`${displayPath(paths.slides)}${texts.colon} ${texts.slides(report.slides.length)}\n`)
}

/** Write into a folder of kits: what else this program wrote there stays. */
async function writeInside(
  { path, content, page }: Slides,
  media: Picture[],
  paths: Paths,
  tell: Voice['note'],
): Promise<void> {
  guardPage(path, page)
  const open = await openFolder(paths.folder, paths, tell)
  try {
    await writeAtomically(join(open.staged, basename(path)), content)
    await writePictures(open.staged, media)
    const mark = readManifest(paths.folder)?.page
    open.place({ keep: () => true, ...(mark && { page: mark }) })
  } finally {
    open.close()
  }
}

/** Write to any other place: nothing there is ours but the deck. */
async function writeBeside(deck: Slides, media: Picture[], folder: string, tell: Voice['note']): Promise<void> {
  guardSlides(deck)
  await guardMedia(folder, media)
  await writeSlides(deck, tell)
  await writePictures(folder, media)
}
