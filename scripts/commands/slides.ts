import type { Report } from '../convert.ts'
import type { Call } from '../options.ts'
import type { Paths } from '../paths.ts'
import { dirname } from 'node:path'
import process from 'node:process'
import { converted } from '../converted.ts'
import { writeWhole } from '../output.ts'
import { show } from '../show.ts'
import { visible } from '../visible.ts'
import { writeMedia } from '../writeMedia.ts'

/**
 * Write `slides.md`, and the pictures beside it.
 *
 * @param call
 *   Call.
 * @param paths
 *   Its paths.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When no deck can be made, or it cannot be written.
 */
export async function slides(call: Call, paths: Paths): Promise<void> {
  const tellReport = (report: Report): void =>
    void process.stdout.write(`${visible(JSON.stringify(report, undefined, 2))}\n`)
  const { slides, media, report } = await converted(call, paths.page, call.json ? tellReport : undefined)
  await writeWhole(paths.slides, slides)
  await writeMedia(dirname(paths.slides), media)
  if (!call.json) process.stdout.write(`${show(paths.slides)}: ${report.slides.length} slides\n`)
}
