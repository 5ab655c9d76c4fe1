import type { Call } from '../options.ts'
import { dirname, join, parse, resolve } from 'node:path'
import process from 'node:process'
import { checkTable } from '../../kit/check/checkTable.ts'
import { complain } from '../../terminal/reportError.ts'
import { converted } from '../convertPage.ts'
import { machine } from '../browserOptions.ts'
import { placedFaults } from '../../kit/check/locateFaults.ts'
import { progress } from '../../terminal/progress.ts'
import { ROOT } from '../../system/projectRoot.ts'
import { show } from '../../terminal/displayPath.ts'
import { talksTable } from '../../kit/talks/talksTable.ts'
import { UserError } from '../../system/userError.ts'
import { WHOLE } from '../../kit/wholeKit.ts'

/**
 * Build one site of several pages.
 *
 * @param call
 *   Call.
 * @param pages
 *   Absolute paths of the pages.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When a page fails, or has faults; the others are there all the same.
 */
export async function talks(call: Call, pages: string[]): Promise<void> {
  const folder = resolve(call.out ?? join('build', parse(dirname(pages[0] ?? '')).base))
  const { buildTalks } = await import('../../kit/talks/buildTalks.ts')
  const outcomes = await buildTalks(pages, folder, progress(process.stderr), {
    ...machine(call),
    root: ROOT,
    siteUrl: call.siteUrl,
    ...WHOLE,
    isDefault: call.out === undefined,
    convert: (page) => converted(call, page),
    complain: (page, error) => {
      process.stderr.write(`${show(page)}: `)
      complain(error)
    },
  })
  let faults = 0
  for (const { page, conversion, checked = [] } of outcomes) {
    const found = conversion ? placedFaults(checked, conversion.deck) : []
    faults += found.length
    if (found.length) process.stderr.write(checkTable(checked, found, show(page)))
  }
  process.stdout.write(talksTable(outcomes.map((outcome) => ({ ...outcome, page: show(outcome.page) }))))
  const failed = outcomes.filter(({ state }) => state === 'failed').length
  if (outcomes.some(({ isListed }) => isListed)) process.stdout.write(`${show(join(folder, 'index.html'))}\n`)
  const at = outcomes.flatMap(({ at }) => (at ? `\`${show(at)}\`` : []))
  const refused = at.length ? ` Refused talks are in ${at.join(', ')}; the site has the previous ones, if any.` : ''
  const isBad = outcomes.some(({ state }) => state === 'failed' || state === 'refused')
  if (isBad) throw new UserError(`${failed} of ${pages.length} pages failed, ${faults} faults.${refused}`)
}
