import type { Run } from '../run.ts'
import type { Making } from '../commands.ts'
import type { PagesNamed } from '../pagesNamed.ts'
import { kitFolder } from '../../files/kitFolder.ts'
import { existsSync } from 'node:fs'
import { join, parse, resolve } from 'node:path'
import process from 'node:process'
import { browserOptions } from '../browserOptions.ts'
import { locateFaults } from '../../kit/check/locateFaults.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { adviceIn } from '../../kit/adviceIn.ts'
import { isGood } from '../../kit/isGood.ts'
import { reportPath } from '../../kit/report/reportFolder.ts'
import { talksTable } from '../../kit/talks/talksTable.ts'
import { UserError } from '../../system/userError.ts'
import { findBrand } from '../../files/findBrand.ts'
import { wearBrand } from '../../api/wearBrand.ts'
import { guardFolder } from '../../files/guardFolder.ts'

/**
 * Build one site of several pages.
 *
 * @param run
 *   Call, and its voice.
 * @param several
 *   Pages, and the folder that they are in.
 * @param making
 *   What is made of each page.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When a page fails, or has blocking faults, or there is advice that the call does not allow; the others are there all
 *   the same.
 */
export async function talks(run: Run, { pages, folder: home }: PagesNamed, making: Making): Promise<void> {
  const folder = resolve(run.out ?? kitFolder(parse(home).base))
  const isDefault = run.out === undefined
  guardFolder(folder, { page: home, isDefault })
  const [{ convertPage }, { buildTalks }] = await Promise.all([
    import('../convertPage.ts'),
    import('../../kit/talks/buildTalks.ts'),
  ])
  // That of the folder: each talk may have one of its own.
  const brand = findBrand(join(home, 'index.md'), process.cwd(), run.brand)
  const outcomes = await buildTalks(pages, folder, run.voice.progress, {
    home,
    ...browserOptions(run),
    root: PROJECT_ROOT,
    siteUrl: run.siteUrl,
    reportIn: run.voice.texts,
    ...making,
    isDefault,
    ...(brand && { brand: wearBrand(brand).deck }),
    convert: (page, kitUrl) => convertPage(run, page, undefined, kitUrl),
    complain: (page, error) => {
      process.stderr.write(`${displayPath(page)}${run.voice.texts().report.colon} `)
      run.voice.error(error, page)
    },
  })
  let failedChecks = 0
  let advice = 0
  for (const { page, conversion, checked = [] } of outcomes) {
    const faults = conversion ? locateFaults(checked, conversion.deck, run.voice.texts()) : []
    failedChecks += checked.filter((check) => !isGood([check])).length
    advice += adviceIn(checked)
    if (faults.length) run.voice.checked(checked, faults, page)
  }
  const shown = outcomes.map((outcome) => ({ ...outcome, page: displayPath(outcome.page) }))
  run.voice.result(talksTable(shown, run.voice.texts().report))
  const failed = outcomes.filter(({ state }) => state === 'failed').length
  const reports = outcomes.map(({ name }) => reportPath(folder, name)).filter((path) => existsSync(path))
  for (const report of reports) run.voice.result(`${displayPath(report)}\n`)
  if (outcomes.some(({ isListed }) => isListed))
    run.voice.result(`${run.voice.texts().report.open(displayPath(join(folder, 'index.html')))}\n`)
  const at = outcomes.flatMap(({ at }) => (at ? displayPath(at) : []))
  const counts = { failed, pages: pages.length, checks: failedChecks, refused: at, advice: run.strict ? advice : 0 }
  if (failed || failedChecks || at.length || counts.advice)
    throw new UserError({ id: 'talks-failed', ...counts }, 1, { isTold: true })
}
