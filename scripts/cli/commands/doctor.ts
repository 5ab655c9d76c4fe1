import type { Call } from '../call.ts'
import process from 'node:process'
import { startBrowser } from '../../browser/startBrowser.ts'
import { diagnose } from '../diagnose.ts'
import { browserOptions } from '../browserOptions.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { UserError } from '../../system/userError.ts'

/**
 * Say whether a kit can be made on this machine.
 *
 * @param call
 *   Call.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When not.
 */
export async function doctor(call: Call): Promise<void> {
  const diagnoses = await diagnose({
    root: PROJECT_ROOT,
    node: process.version,
    startBrowser: (tell) => startBrowser(browserOptions(call), tell),
  })
  for (const { name, found, problem, warning } of diagnoses) {
    process.stdout.write(`${problem ? '✗' : '✓'} ${name}: ${found}\n`)
    if (problem ?? warning) process.stdout.write(`  ${problem ?? `note: ${warning}`}\n`)
  }
  if (diagnoses.some(({ problem }) => problem))
    throw new UserError('Fix the problems marked ✗, then run the command again.')
}
