import type { Call } from '../call.ts'
import type { Paths } from '../../kit/paths.ts'
import process from 'node:process'
import { adviceIn } from '../../kit/adviceIn.ts'
import { guardChecked } from '../guardChecked.ts'
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
 *   When one stays shut, or there is advice that the call does not allow.
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
  const checks = checked.map((check) => {
    const { name, found, faults } = check
    const advice = adviceIn([check])
    return { name, found, faults: faults.length - advice, advice }
  })
  const report = { checks, faults }
  if (call.json) process.stdout.write(`${stripInvisible(JSON.stringify(report, undefined, 2))}\n`)
  else reportCheck(checked, conversion, paths.page, (text) => void process.stdout.write(text))
  guardChecked(checked, call.strict)
}
