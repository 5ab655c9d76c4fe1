import type { Call } from '../call.ts'
import type { Making } from '../commands.ts'
import type { PagesNamed } from '../pagesNamed.ts'
import { KITS } from '../pathsOf.ts'
import { join, parse, resolve } from 'node:path'
import process from 'node:process'
import { checkTable } from '../../kit/check/checkTable.ts'
import { reportError } from '../../terminal/reportError.ts'
import { browserOptions } from '../browserOptions.ts'
import { locateFaults } from '../../kit/check/locateFaults.ts'
import { progress } from '../../terminal/progress.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { adviceIn } from '../../kit/adviceIn.ts'
import { adviceText } from '../../kit/adviceText.ts'
import { isGood } from '../../kit/isGood.ts'
import { counted } from '../../text/counted.ts'
import { talksTable } from '../../kit/talks/talksTable.ts'
import { UserError } from '../../system/userError.ts'
import { guardFolder } from '../../files/guardFolder.ts'

/**
 * Build one site of several pages.
 *
 * @param call
 *   Call.
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
export async function talks(call: Call, { pages, folder: home }: PagesNamed, making: Making): Promise<void> {
  const folder = resolve(call.out ?? join(KITS, parse(home).base))
  const isDefault = call.out === undefined
  guardFolder(folder, { page: home, isDefault })
  const [{ convertPage }, { buildTalks }] = await Promise.all([
    import('../convertPage.ts'),
    import('../../kit/talks/buildTalks.ts'),
  ])
  const outcomes = await buildTalks(pages, folder, progress(process.stderr), {
    home,
    ...browserOptions(call),
    root: PROJECT_ROOT,
    siteUrl: call.siteUrl,
    ...making,
    isDefault,
    convert: (page, kitUrl) => convertPage(call, page, undefined, kitUrl),
    complain: (page, error) => {
      process.stderr.write(`${displayPath(page)}: `)
      reportError(error)
    },
  })
  let failedChecks = 0
  let advice = 0
  for (const { page, conversion, checked = [] } of outcomes) {
    const faults = conversion ? locateFaults(checked, conversion.deck) : []
    failedChecks += checked.filter((check) => !isGood([check])).length
    advice += adviceIn(checked)
    if (faults.length) process.stderr.write(checkTable(checked, faults, displayPath(page)))
  }
  process.stdout.write(talksTable(outcomes.map((outcome) => ({ ...outcome, page: displayPath(outcome.page) }))))
  const failed = outcomes.filter(({ state }) => state === 'failed').length
  if (outcomes.some(({ isListed }) => isListed)) process.stdout.write(`${displayPath(join(folder, 'index.html'))}\n`)
  const at = outcomes.flatMap(({ at }) => (at ? `\`${displayPath(at)}\`` : []))
  const wrong = [
    failed && `${failed} of ${counted(pages.length, { one: 'page', other: 'pages' })} failed.`,
    failedChecks && `${counted(failedChecks, { one: 'check', other: 'checks' })} failed.`,
    at.length && `Refused talks are in ${at.join(', ')}; the site has the previous ones, if any.`,
    call.strict && advice && `\`--strict\`: ${adviceText(advice)}.`,
  ].filter(Boolean)
  if (wrong.length) throw new UserError(wrong.join(' '))
}
