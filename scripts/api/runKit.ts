import type { Conversion } from '../deck/conversion.ts'
import type { Checked } from '../kit/checked.ts'
import type { KitOptions } from '../kit/options.ts'
import type { OutputRow } from '../kit/outputRow.ts'
import type { Paths } from '../kit/paths.ts'
import type { Progress } from '../terminal/progress.ts'
import { findBrowser } from '../browser/findBrowser.ts'
import { forgetRefused } from '../files/keepRefused.ts'
import { guardKit } from '../kit/guardKit.ts'
import { kitKey } from '../kit/kitKey.ts'
import { reportAsked } from '../kit/report/reportAsked.ts'
import { isReported, REPORT, writeReports } from '../kit/report/reportFolder.ts'
import { reportOn } from '../kit/report/reportOn.ts'
import { lastRun } from '../kit/lastRun.ts'
import { SITE_MODULE } from '../slidev/siteModule.ts'
import { projectFingerprint } from '../system/projectFingerprint.ts'
import { settleLater } from '../system/settleLater.ts'
import { startSubprocess } from '../system/subprocess.ts'

/** A kit to be built. */
export interface KitTask extends Omit<KitOptions, 'bundler'> {
  paths: Paths
  /** Converts its page. */
  convert: () => Promise<Conversion>
  /** Absolute path of the folder that notes of what was made are in; without them, all is made (default: none). */
  notes?: string | undefined
}

/** How that went. */
export interface KitRun {
  conversion: Conversion
  /** Whether it was made now, was there as it would come out again, or was refused by a gate. */
  state: 'made' | 'unchanged' | 'refused'
  /** What was made, by absolute paths. */
  rows: Array<Omit<OutputRow, 'label'>>
  checked: readonly Checked[]
  /** Absolute path of the folder it is in; nothing where a refused one could not be kept. */
  at: string | undefined
}

/**
 * Build a kit, or leave one that would come out as it is.
 *
 * @param steps
 *   Told of each step.
 * @throws UserError
 *   When the target is not ours, or something cannot be made or written.
 */
export async function runKit(task: KitTask, steps: Progress): Promise<KitRun> {
  const { paths, convert, notes, ...options } = task
  guardKit(paths, options.outputs)
  const last = notes === undefined ? undefined : lastRun(notes, paths)
  const isKnown = last?.isOf(paths.page) ?? false
  // What builds the site is read while the page is converted.
  const bundler = startSubprocess(isKnown ? undefined : SITE_MODULE)
  try {
    const conversion = await steps.step('slides.md', convert)
    const keyed = async (): Promise<string> => {
      const { root, browser, searchPath, siteUrl, outputs, officeFonts, gates } = options
      const found = await findBrowser(browser, searchPath)
      return kitKey(paths.page, conversion, found, projectFingerprint(root), { siteUrl, outputs, officeFonts, gates })
    }
    const known = isKnown ? await keyed() : undefined
    const made = known && last?.recall(known)
    if (made) {
      forgetRefused(paths.folder)
      await renewReport(conversion, made.checked, task, steps)
      const rows = made.rows.map((row) => ({ ...row, seconds: 0 }))
      return { conversion, state: 'unchanged', rows, checked: made.checked, at: paths.folder }
    }
    const { buildKit } = await import('../kit/buildKit.ts')
    const building = buildKit(conversion, paths, steps, {
      ...options,
      // It holds as much memory as the browser.
      bundler: (...args) => bundler.call(...args).finally(bundler.end),
    })
    // While the site is built.
    const key = last && settleLater(known === undefined ? keyed() : Promise.resolve(known))
    const { rows, checked, isRefused, at } = await building
    if (key && !isRefused) await last?.remember(await key, { rows, checked: checked.filter(hasFaults) }, paths.page)
    return { conversion, state: isRefused ? 'refused' : 'made', rows, checked, at }
  } finally {
    bundler.end()
  }
}

/** A report can always be made of what is there: where it is gone, in another language, or of a kit that was refused. */
async function renewReport(
  conversion: Conversion,
  checked: readonly Checked[],
  { paths: { folder, page }, tell, ...options }: KitTask,
  steps: Progress,
): Promise<void> {
  const asked = reportAsked(options)
  if (!asked || isReported(folder, asked)) return
  const task = { ...asked, conversion, checked, site: folder }
  const report = await steps.step('report', () => reportOn(task, folder))
  await writeReports(folder, new Map([[REPORT, report]]), { page }, tell)
}

function hasFaults({ faults }: Checked): boolean {
  return faults.length > 0
}
