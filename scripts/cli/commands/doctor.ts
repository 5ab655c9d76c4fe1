import type { FoundBrand } from '../../files/findBrand.ts'
import type { Paths } from '../../kit/paths.ts'
import type { Call } from '../call.ts'
import process from 'node:process'
import { startBrowser } from '../../browser/startBrowser.ts'
import { findLibreOffice } from '../../kit/outputs/odp/findLibreOffice.ts'
import { diagnose } from '../diagnose.ts'
import { browserOptions } from '../browserOptions.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { findBrand } from '../../files/findBrand.ts'
import { messageReport } from '../../terminal/messageReport.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'
import { brandReport } from '../brandReport.ts'
import { wearBrand } from '../../api/wearBrand.ts'
import { UserError } from '../../system/userError.ts'

/**
 * Say whether a kit can be made on this machine.
 *
 * @param call
 *   Call.
 * @param paths
 *   Its paths: the brand is that of the page.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When not.
 */
export async function doctor(call: Call, { page }: Paths): Promise<void> {
  const diagnoses = await diagnose({
    root: PROJECT_ROOT,
    node: process.version,
    startBrowser: (tell) => startBrowser(browserOptions(call), tell),
    libreOffice: findLibreOffice(),
  })
  for (const { name, found, problem, warning } of diagnoses) {
    process.stdout.write(`${problem ? '✗' : '✓'} ${name}: ${found}\n`)
    if (problem ?? warning) process.stdout.write(`  ${problem ?? `note: ${warning}`}\n`)
  }
  tellBrand(findBrand(page, process.cwd(), call.brand))
  if (diagnoses.some(({ problem }) => problem))
    throw new UserError('Fix the problems marked ✗, then run the command again.')
}

/** Say which line gave what, what of it is not used, and why. */
function tellBrand(found: FoundBrand | undefined): void {
  const worn = found && wearBrand(found)
  // What is mended is used; what is a warning is not.
  const isWhole = !found?.files.some(({ messages }) => messages.some(({ fatal }) => fatal === false))
  const from = found?.files.map(({ path }) => path).join(', ') ?? 'none, our own look'
  process.stdout.write(`${isWhole ? '✓' : '!'} brand: ${stripInvisible(from)}\n`)
  if (!found) return
  for (const line of brandReport(found.brand, worn?.unused)) process.stdout.write(`  ${stripInvisible(line)}\n`)
  for (const file of found.files)
    if (file.messages.length) process.stdout.write(messageReport(file, process.stdout.isTTY))
}
