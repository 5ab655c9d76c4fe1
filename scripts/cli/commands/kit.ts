import type { OutputRow } from '../../kit/outputRow.ts'
import type { Call } from '../options.ts'
import type { Paths } from '../../kit/paths.ts'
import process from 'node:process'
import { startSubprocess, type Subprocess } from '../../system/subprocess.ts'
import { findBrowser } from '../../browser/findBrowser.ts'
import { SITE_MODULE } from '../../slidev/siteModule.ts'
import { cacheFolder } from '../../system/cacheFolder.ts'
import { closingTable } from '../../kit/closingTable.ts'
import { convertPage } from '../convertPage.ts'
import { forgetRefused } from '../../files/keepRefused.ts'
import { reportCheck } from '../reportCheck.ts'
import { kitKey } from '../../kit/kitKey.ts'
import { lastRun, type LastRun } from '../../kit/lastRun.ts'
import { browserOptions } from '../browserOptions.ts'
import { type Building, MADE } from '../made.ts'
import { progress, type Progress } from '../../terminal/progress.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { whereRefused } from '../../files/whereRefused.ts'
import { WHOLE_KIT } from '../../kit/wholeKit.ts'

/**
 * Build a kit, or what a command asks for of it; one that would come out as it is stays as it is.
 *
 * @param call
 *   Call.
 * @param paths
 *   Its paths.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When something cannot be made or written, or a gate stays shut.
 */
export async function kit(call: Call, paths: Paths): Promise<void> {
  const steps = progress(process.stderr)
  // Single outputs are asked for to be made.
  const last = call.command === 'kit' ? lastRun(cacheFolder(PROJECT_ROOT, 'runs'), paths) : undefined
  const isKnown = last?.isOf(paths.page) ?? false
  // What builds the site is read while the page is converted.
  const bundler = startSubprocess(isKnown ? undefined : SITE_MODULE)
  try {
    await make(call, paths, last, isKnown, bundler, steps)
  } finally {
    bundler.end()
  }
}

async function make(
  call: Call,
  paths: Paths,
  last: LastRun | undefined,
  isKnown: boolean,
  bundler: Subprocess,
  steps: Progress,
): Promise<void> {
  const conversion = await steps.step('slides.md', () => convertPage(call, paths.page))
  const { browser, searchPath } = browserOptions(call)
  const keyed = async (): Promise<string> =>
    kitKey(paths.page, conversion, await findBrowser(browser, searchPath), PROJECT_ROOT, [call.siteUrl, WHOLE_KIT])
  const known = isKnown ? await keyed() : undefined
  const made = known && last?.recall(known)
  if (made) {
    process.stderr.write('Nothing has changed: all is as it was made and checked.\n')
    forgetRefused(paths.folder)
    return tellRows(made.map((row) => ({ ...row, seconds: 0 })))
  }
  const { buildKit } = await import('../../kit/buildKit.ts')
  const building = buildKit(conversion, paths, steps, {
    ...browserOptions(call),
    root: PROJECT_ROOT,
    siteUrl: call.siteUrl,
    // It holds as much memory as the browser.
    bundler: (...args) => bundler.call(...args).finally(bundler.end),
    ...MADE[call.command as Building],
  })
  // While the site is built.
  const key = last && (known ?? keyed())
  Promise.resolve(key).catch(() => undefined)
  const { rows, checked, isRefused, at } = await building
  tellRows(rows)
  const where = isRefused ? whereRefused(at, paths.folder) : undefined
  if (checked.length) reportCheck(checked, conversion, paths.page, (text) => void process.stderr.write(text), where)
  if (key) await last?.remember(await key, rows, paths.page)
}

function tellRows(rows: Array<Omit<OutputRow, 'label'>>): void {
  process.stdout.write(closingTable(rows.map((row) => ({ ...row, label: displayPath(row.path) }))))
}
