import type { Call } from '../options.ts'
import type { Paths } from '../paths.ts'
import process from 'node:process'
import { converted } from '../convertPage.ts'
import { judge } from '../reportCheck.ts'
import { machine } from '../browserOptions.ts'
import { placedFaults } from '../../kit/check/locateFaults.ts'
import { visible } from '../../text/stripInvisible.ts'

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
  const conversion = await converted(call, paths.page)
  const { checkKit } = await import('../../kit/check/checkBuiltKit.ts')
  const checked = await checkKit(conversion, paths, machine(call))
  const faults = placedFaults(checked, conversion.deck)
  const report = { gates: checked.map(({ name, found, faults }) => ({ name, found, faults: faults.length })), faults }
  if (call.json) process.stdout.write(`${visible(JSON.stringify(report, undefined, 2))}\n`)
  judge(checked, conversion, paths.page, (text) => void (call.json || process.stdout.write(text)))
}
