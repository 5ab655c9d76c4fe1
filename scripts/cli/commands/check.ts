import type { Call } from '../call.ts'
import type { Paths } from '../../kit/paths.ts'
import process from 'node:process'
import { reportCheck } from '../reportCheck.ts'
import { browserOptions } from '../browserOptions.ts'
import { guardBuiltKit } from '../../kit/check/guardBuiltKit.ts'
import { locateFaults } from '../../kit/check/locateFaults.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'

/**
 * Pass a kit that was built through the gates.
 *
 * @param call
 *   Call.
 * @param paths
 *   Its paths.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When one stays shut.
 */
export async function check(call: Call, paths: Paths): Promise<void> {
  guardBuiltKit(paths.folder)
  const [{ convertPage }, { checkBuiltKit }] = await Promise.all([
    import('../convertPage.ts'),
    import('../../kit/check/checkBuiltKit.ts'),
  ])
  const conversion = await convertPage(call, paths.page)
  const checked = await checkBuiltKit(conversion, paths, browserOptions(call))
  const faults = locateFaults(checked, conversion.deck)
  const report = { checks: checked.map(({ name, found, faults }) => ({ name, found, faults: faults.length })), faults }
  if (call.json) process.stdout.write(`${stripInvisible(JSON.stringify(report, undefined, 2))}\n`)
  reportCheck(checked, conversion, paths.page, (text) => void (call.json || process.stdout.write(text)))
}
