import type { TalkLength } from '../../deck/talkLength.ts'
import type { KitOptions } from '../../kit/options.ts'
import type { Checked } from '../../kit/checked.ts'
import type { OutputRow } from '../../kit/outputRow.ts'
import type { Paths } from '../../kit/paths.ts'
import type { Call } from '../call.ts'
import type { Making } from '../commands.ts'
import process from 'node:process'
import { findBrowser } from '../../browser/findBrowser.ts'
import { forgetRefused } from '../../files/keepRefused.ts'
import { whereRefused } from '../../files/whereRefused.ts'
import { adviceIn } from '../../kit/adviceIn.ts'
import { closingTable } from '../../kit/closingTable.ts'
import { guardKit } from '../../kit/guardKit.ts'
import { kitKey } from '../../kit/kitKey.ts'
import { lastRun } from '../../kit/lastRun.ts'
import { SITE_MODULE } from '../../slidev/siteModule.ts'
import { cacheFolder } from '../../system/cacheFolder.ts'
import { projectFingerprint } from '../../system/projectFingerprint.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { settleLater } from '../../system/settleLater.ts'
import { startSubprocess } from '../../system/subprocess.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { progress } from '../../terminal/progress.ts'
import { browserOptions } from '../browserOptions.ts'
import { guardChecked } from '../guardChecked.ts'
import { reportCheck } from '../reportCheck.ts'

/**
 * Build a kit, or what a command makes of it; one that would come out as it is stays as it is.
 *
 * @throws UserError
 *   When the target is not ours, something cannot be made or written, a check fails, or there is advice that the call
 *   does not allow; then the kit is there all the same.
 */
export async function kit(call: Call, paths: Paths, making: Making): Promise<void> {
  guardKit(paths, making.outputs)
  const steps = progress(process.stderr)
  // Single outputs are asked for to be made.
  const last = call.command === 'kit' ? lastRun(cacheFolder(PROJECT_ROOT, 'runs'), paths) : undefined
  const isKnown = last?.isOf(paths.page) ?? false
  // What builds the site is read while the page is converted.
  const bundler = startSubprocess(isKnown ? undefined : SITE_MODULE)
  try {
    const { convertPage } = await import('../convertPage.ts')
    const conversion = await steps.step('slides.md', () => convertPage(call, paths.page))
    const report = (checked: readonly Checked[]): void =>
      reportCheck(checked, conversion, paths.page, (text) => void process.stderr.write(text))
    const options: KitOptions = {
      ...browserOptions(call),
      ...making,
      root: PROJECT_ROOT,
      siteUrl: call.siteUrl,
      // It holds as much memory as the browser.
      bundler: (...args) => bundler.call(...args).finally(bundler.end),
    }
    const keyed = async (): Promise<string> => {
      const browser = await findBrowser(options.browser, options.searchPath)
      return kitKey(paths.page, conversion, browser, projectFingerprint(PROJECT_ROOT), {
        siteUrl: call.siteUrl,
        ...making,
      })
    }
    const known = isKnown ? await keyed() : undefined
    const made = known && last?.recall(known)
    if (made) {
      process.stderr.write('Up to date: nothing has changed since the last run.\n')
      forgetRefused(paths.folder)
      report(made.checked)
      tellRows(
        made.rows.map((row) => ({ ...row, seconds: 0 })),
        made.checked,
        conversion.report.talk,
      )
      return guardChecked(made.checked, call.strict)
    }
    const { buildKit } = await import('../../kit/buildKit.ts')
    const building = buildKit(conversion, paths, steps, options)
    // While the site is built.
    const key = last && settleLater(known === undefined ? keyed() : Promise.resolve(known))
    const { rows, checked, isRefused, at } = await building
    report(checked)
    tellRows(rows, checked, conversion.report.talk)
    if (key && !isRefused) await last?.remember(await key, { rows, checked: checked.filter(hasFaults) }, paths.page)
    guardChecked(checked, call.strict, isRefused ? whereRefused(at, paths.folder) : undefined)
  } finally {
    bundler.end()
  }
}

function hasFaults({ faults }: Checked): boolean {
  return faults.length > 0
}

function tellRows(rows: Array<Omit<OutputRow, 'label'>>, checked: readonly Checked[], talk: TalkLength): void {
  const named = rows.map((row) => ({ ...row, label: displayPath(row.path) }))
  process.stdout.write(closingTable(named, adviceIn(checked), talk))
}
