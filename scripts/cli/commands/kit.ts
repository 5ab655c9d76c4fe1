import type { Paths } from '../../kit/paths.ts'
import type { Run } from '../run.ts'
import type { Making } from '../commands.ts'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { runKit } from '../../api/runKit.ts'
import { whereRefused } from '../../files/whereRefused.ts'
import { adviceIn } from '../../kit/adviceIn.ts'
import { locateFaults } from '../../kit/check/locateFaults.ts'
import { closingTable } from '../../kit/closingTable.ts'
import { guardChecked } from '../../kit/guardChecked.ts'
import { reportPath } from '../../kit/report/reportFolder.ts'
import { cacheFolder } from '../../system/cacheFolder.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { noteText } from '../../locales/texts/noteText.ts'
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
    reportIn: run.voice.texts,
    paths,
    // Single outputs are asked for to be made.
    notes: run.command === 'kit' ? cacheFolder(PROJECT_ROOT, 'runs') : undefined,
    convert: async () => (await import('../convertPage.ts')).convertPage(run, paths.page),
  }
  const { conversion, state, rows, checked, at } = await runKit(task, run.voice.progress)
  if (state === 'unchanged') run.voice.remark(noteText({ id: 'up-to-date' }, run.voice.texts()))
  const texts = run.voice.texts()
  run.voice.checked(checked, locateFaults(checked, conversion.deck, texts), paths.page)
  const named = rows.map((row) => ({ ...row, label: displayPath(row.path) }))
  const report = reportPath(paths.folder)
  if (existsSync(report))
    named.push({ path: report, label: displayPath(report), seconds: run.voice.progress.secondsOf('report') })
  run.voice.result(closingTable(named, adviceIn(checked), texts.report, conversion.report.talk))
  const deck = named.find(({ path }) => basename(path) === 'deck.html')
  if (deck && state !== 'refused') run.voice.result(`${texts.report.open(deck.label)}\n`)
  guardChecked(checked, run.strict, state === 'refused' ? whereRefused(at, paths.folder) : undefined)
}
