import type { TalkLength } from '../../deck/talkLength.ts'
import type { KitOptions } from '../../kit/options.ts'
import type { Checked } from '../../kit/checked.ts'
import type { OutputRow } from '../../kit/outputRow.ts'
import type { Paths } from '../../kit/paths.ts'
import type { Run } from '../run.ts'
import type { Making } from '../commands.ts'
import { findBrowser } from '../../browser/findBrowser.ts'
import { forgetRefused } from '../../files/keepRefused.ts'
import { whereRefused } from '../../files/whereRefused.ts'
import { adviceIn } from '../../kit/adviceIn.ts'
import { closingTable } from '../../kit/closingTable.ts'
import { guardKit } from '../../kit/guardKit.ts'
import { kitKey } from '../../kit/kitKey.ts'
import { lastRun } from '../../kit/lastRun.ts'
import { locateFaults } from '../../kit/check/locateFaults.ts'
import { SITE_MODULE } from '../../slidev/siteModule.ts'
import { cacheFolder } from '../../system/cacheFolder.ts'
import { projectFingerprint } from '../../system/projectFingerprint.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { settleLater } from '../../system/settleLater.ts'
import { startSubprocess } from '../../system/subprocess.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { browserOptions } from '../browserOptions.ts'
import { guardChecked } from '../guardChecked.ts'

/**
 * Build a kit, or what a command makes of it; one that would come out as it is stays as it is.
 *
 * @throws UserError
 *   When the target is not ours, something cannot be made or written, a check fails, or there is advice that the call
 *   does not allow; then the kit is there all the same.
 */
export async function kit(run: Run, paths: Paths, making: Making): Promise<void> {
  guardKit(paths, making.outputs)
  const steps = run.voice.progress
  // Single outputs are asked for to be made.
  const last = run.command === 'kit' ? lastRun(cacheFolder(PROJECT_ROOT, 'runs'), paths) : undefined
  const isKnown = last?.isOf(paths.page) ?? false
  // What builds the site is read while the page is converted.
  const bundler = startSubprocess(isKnown ? undefined : SITE_MODULE)
  try {
    const { convertPage } = await import('../convertPage.ts')
    const conversion = await steps.step('slides.md', () => convertPage(run, paths.page))
    const report = (checked: readonly Checked[]): void =>
      run.voice.checked(checked, locateFaults(checked, conversion.deck), paths.page)
    const options: KitOptions = {
      ...browserOptions(run),
      ...making,
      root: PROJECT_ROOT,
      siteUrl: run.siteUrl,
      // It holds as much memory as the browser.
      bundler: (...args) => bundler.call(...args).finally(bundler.end),
    }
    const keyed = async (): Promise<string> => {
      const browser = await findBrowser(options.browser, options.searchPath)
      return kitKey(paths.page, conversion, browser, projectFingerprint(PROJECT_ROOT), {
        siteUrl: run.siteUrl,
        ...making,
      })
    }
    const known = isKnown ? await keyed() : undefined
    const made = known && last?.recall(known)
    if (made) {
      run.voice.remark('Up to date: nothing has changed since the last run.\n')
      forgetRefused(paths.folder)
      report(made.checked)
      const rows = made.rows.map((row) => ({ ...row, seconds: 0 }))
      run.voice.result(tableOf(rows, made.checked, conversion.report.talk))
      return guardChecked(made.checked, run.strict)
    }
    const { buildKit } = await import('../../kit/buildKit.ts')
    const building = buildKit(conversion, paths, steps, options)
    // While the site is built.
    const key = last && settleLater(known === undefined ? keyed() : Promise.resolve(known))
    const { rows, checked, isRefused, at } = await building
    report(checked)
    run.voice.result(tableOf(rows, checked, conversion.report.talk))
    if (key && !isRefused) await last?.remember(await key, { rows, checked: checked.filter(hasFaults) }, paths.page)
    guardChecked(checked, run.strict, isRefused ? whereRefused(at, paths.folder) : undefined)
  } finally {
    bundler.end()
  }
}

function hasFaults({ faults }: Checked): boolean {
  return faults.length > 0
}

function tableOf(rows: Array<Omit<OutputRow, 'label'>>, checked: readonly Checked[], talk: TalkLength): string {
  const named = rows.map((row) => ({ ...row, label: displayPath(row.path) }))
  return closingTable(named, adviceIn(checked), talk)
}
