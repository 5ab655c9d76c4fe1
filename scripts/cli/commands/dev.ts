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
  const { voice, ...call } = run
  // For a page that cannot be read, nothing is started.
  await loadPage(paths.page, process.cwd(), { statics: call.static })
  const report = (error: unknown): void => void reportError(error, voice.texts())
  const isOwn = paths.slides === join(PROJECT_ROOT, 'slides.md')
  const beside = cacheFolder(PROJECT_ROOT, 'dev')
  const write = (content: string): Promise<void> =>
    writeSlides({ path: paths.slides, content, page: paths.page }, voice.note)
  const { convert, end } = converter(call, paths.page, beside)
  try {
    // Slidev is read while the page is converted.
    const [source, { readDeck, startDevServer }] = await Promise.all([convert(), import('../../slidev/devServer.ts')])
    voice.hear(source.lang)
    if (isOwn) await write(source.slides)
    const deck = await withEntry(source.slides, readDeck)
    const remote = call.host ? remoteAccess(networkInterfaces(), call.password) : undefined
    const { fonts, sources } = source
    const refusals = voice.texts().dev.refusals
    const options = { port: call.port ?? 3030, source, fonts, sources, refusals, ...(remote && { remote }) }
    const url = await startDevServer(deck, { page: paths.page, beside }, options, async () => {
      try {
        if (!existsSync(paths.page)) throw new UserError({ id: 'page-gone', path: displayPath(paths.page) })
        const source = await convert()
        // The browser need not wait for the file.
        if (isOwn) void write(source.slides).catch(report)
        return source
      } catch (error) {
        report(error)
        throw error
      }
    })
    const { dev: texts } = voice.texts()
    process.stdout.write(`${url}\n`)
    if (remote) process.stderr.write(remoteText(remote, Number(new URL(url).port), texts))
    process.stderr.write(`${texts.save(displayPath(paths.page))}\n`)
  } catch (error) {
    end()
    throw error
  }
}
