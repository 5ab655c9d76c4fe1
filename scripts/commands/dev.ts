import type { Call } from '../options.ts'
import type { Paths } from '../paths.ts'
import { rmSync } from 'node:fs'
import { join, parse } from 'node:path'
import process from 'node:process'
import { complain } from '../complain.ts'
import { converted } from '../converted.ts'
import { writeWhole } from '../output.ts'
import { ROOT } from '../root.ts'
import { show } from '../show.ts'
import { writeMedia } from '../writeMedia.ts'

/**
 * Show a deck that follows its page until it is stopped.
 *
 * @param call
 *   Call.
 * @param paths
 *   Its paths.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When no deck can be made of the page as it is.
 */
export async function dev(call: Call, paths: Paths): Promise<void> {
  const isOwn = paths.slides === join(ROOT, 'slides.md')
  const entry = isOwn ? paths.slides : join(ROOT, `.deck-dev-${parse(paths.page).name}.md`)
  const beside = join(ROOT, 'node_modules', '.cache', 'deck-dev')
  const again = async (): Promise<string> => {
    const { slides, media } = await converted(call, paths.page)
    await writeMedia(beside, media)
    return slides
  }
  await writeWhole(entry, await again())
  if (!isOwn) process.once('exit', () => rmSync(entry, { force: true }))
  const { dev: serve } = await import('../dev.ts')
  const url = await serve(entry, { page: paths.page, beside }, call.port ?? 3030, async () => {
    try {
      const slides = await again()
      // The browser need not wait for the file.
      if (isOwn) void writeWhole(entry, slides).catch(complain)
      return slides
    } catch (error) {
      complain(error)
      throw error
    }
  })
  process.stdout.write(`${url}\n`)
  process.stderr.write(`Save ${show(paths.page)} to see it change; stop with Ctrl-C.\n`)
}
