import type { Run } from '../run.ts'
import type { Paths } from '../../kit/paths.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { networkInterfaces } from 'node:os'
import process from 'node:process'
import { cacheFolder } from '../../system/cacheFolder.ts'
import { reportError } from '../../terminal/reportError.ts'
import { converter } from '../dev/converter.ts'
import { remoteText } from '../dev/remoteText.ts'
import { remoteAccess } from '../../slidev/dev/remoteAccess.ts'
import { withEntry } from '../../slidev/withEntry.ts'
import { loadPage } from '../../files/loadPage.ts'
import { writeSlides } from '../../files/writeSlides.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { UserError } from '../../system/userError.ts'
import { displayPath } from '../../terminal/displayPath.ts'

/**
 * Show a deck that follows its page until it is stopped.
 *
 * @param run
 *   Call, and its voice.
 * @param paths
 *   Its paths.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When no deck can be made of the page as it is.
 */
export async function dev(run: Run, paths: Paths): Promise<void> {
  // Another process reads it: nothing that speaks goes there.
  const call = { ...run, voice: undefined }
  // For a page that cannot be read, nothing is started.
  await loadPage(paths.page, process.cwd(), { statics: call.static })
  const isOwn = paths.slides === join(PROJECT_ROOT, 'slides.md')
  const beside = cacheFolder(PROJECT_ROOT, 'dev')
  const write = (content: string): Promise<void> =>
    writeSlides({ path: paths.slides, content, page: paths.page }, (text) => void process.stderr.write(text))
  const { convert, end } = converter(call, paths.page, beside)
  try {
    // Slidev is read while the page is converted.
    const [source, { readDeck, startDevServer }] = await Promise.all([convert(), import('../../slidev/devServer.ts')])
    if (isOwn) await write(source.slides)
    const deck = await withEntry(source.slides, readDeck)
    const remote = call.host ? remoteAccess(networkInterfaces(), call.password) : undefined
    const { fonts, sources } = source
    const options = { port: call.port ?? 3030, source, fonts, sources, ...(remote && { remote }) }
    const url = await startDevServer(deck, { page: paths.page, beside }, options, async () => {
      try {
        if (!existsSync(paths.page))
          throw new UserError(`\`${displayPath(paths.page)}\` is gone. The slides stay as they were until it is back.`)
        const source = await convert()
        // The browser need not wait for the file.
        if (isOwn) void write(source.slides).catch(reportError)
        return source
      } catch (error) {
        reportError(error)
        throw error
      }
    })
    process.stdout.write(`${url}\n`)
    if (remote) process.stderr.write(remoteText(remote, Number(new URL(url).port)))
    process.stderr.write(`Save \`${displayPath(paths.page)}\` to update the slides. Press Ctrl-C to stop.\n`)
  } catch (error) {
    end()
    throw error
  }
}
