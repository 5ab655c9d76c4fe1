import type { TalkLength } from '../../deck/talkLength.ts'
import type { Checked } from '../../kit/checked.ts'
import type { OutputRow } from '../../kit/outputRow.ts'
import type { Paths } from '../../kit/paths.ts'
import type { Run } from '../run.ts'
import type { Making } from '../commands.ts'
import { runKit } from '../../api/runKit.ts'
import { whereRefused } from '../../files/whereRefused.ts'
import { adviceIn } from '../../kit/adviceIn.ts'
import { locateFaults } from '../../kit/check/locateFaults.ts'
import { closingTable } from '../../kit/closingTable.ts'
import { guardChecked } from '../../kit/guardChecked.ts'
import { cacheFolder } from '../../system/cacheFolder.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { browserOptions } from '../browserOptions.ts'

/**
 * Build a kit, or what a command makes of it; one that would come out as it is stays as it is.
 *
 * @throws UserError
 *   When the target is not ours, something cannot be made or written, a check fails, or there is advice that the call
 *   does not allow; then the kit is there all the same.
 */
export async function kit(run: Run, paths: Paths, making: Making): Promise<void> {
  const task = {
    ...browserOptions(run),
    outputs: making.outputs,
    gates: making.gates,
    root: PROJECT_ROOT,
    siteUrl: run.siteUrl,
    officeFonts: run.fonts,
    paths,
    // Single outputs are asked for to be made.
    notes: run.command === 'kit' ? cacheFolder(PROJECT_ROOT, 'runs') : undefined,
    convert: async () => (await import('../convertPage.ts')).convertPage(run, paths.page),
  }
  const { conversion, state, rows, checked, at } = await runKit(task, run.voice.progress)
  if (state === 'unchanged') run.voice.remark('Up to date: nothing has changed since the last run.\n')
  run.voice.checked(checked, locateFaults(checked, conversion.deck), paths.page)
  run.voice.result(tableOf(rows, checked, conversion.report.talk))
  guardChecked(checked, run.strict, state === 'refused' ? whereRefused(at, paths.folder) : undefined)
}

function tableOf(rows: Array<Omit<OutputRow, 'label'>>, checked: readonly Checked[], talk: TalkLength): string {
  const named = rows.map((row) => ({ ...row, label: displayPath(row.path) }))
  return closingTable(named, adviceIn(checked), talk)
}
