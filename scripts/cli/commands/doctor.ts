import type { FoundBrand } from '../../files/findBrand.ts'
import type { Paths } from '../../kit/paths.ts'
import type { Texts } from '../../locales/texts/texts.ts'
import type { Run } from '../run.ts'
import process from 'node:process'
import { wordBrand } from '../../brand/say.ts'
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
 * @param run
 *   Call, and its voice.
 * @param paths
 *   Its paths: the brand is that of the page.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When not.
 */
export async function doctor(run: Run, { page }: Paths): Promise<void> {
  const diagnoses = await diagnose({
    root: PROJECT_ROOT,
    node: process.version,
    startBrowser: (tell) => startBrowser(browserOptions(run), tell),
    libreOffice: findLibreOffice(),
    texts: run.voice.texts(),
  })
  const { report } = run.voice.texts()
  for (const { name, found, problem, warning } of diagnoses) {
    process.stdout.write(`${problem ? '✗' : '✓'} ${name}${report.colon} ${found}\n`)
    if (problem ?? warning) process.stdout.write(`  ${problem ?? `${report.note}${warning}`}\n`)
  }
  tellBrand(findBrand(page, process.cwd(), run.brand), run.voice.texts())
  if (diagnoses.some(({ problem }) => problem)) throw new UserError({ id: 'doctor' })
}

/** Say which line gave what, what of it is not used, and why. */
function tellBrand(found: FoundBrand | undefined, texts: Texts): void {
  const worn = found && wearBrand(found)
  // What is mended is used; what is a warning is not.
  const isWhole = !found?.files.some(({ messages }) => messages.some(({ fatal }) => fatal === false))
  const from = found?.files.map(({ path }) => path).join(', ') ?? texts.doctor.ownLook
  process.stdout.write(
    `${isWhole ? '✓' : '!'} ${texts.doctor.names.brand}${texts.report.colon} ${stripInvisible(from)}\n`,
  )
  if (!found) return
  for (const line of brandReport(found.brand, texts.doctor, worn?.unused))
    process.stdout.write(`  ${stripInvisible(line)}\n`)
  for (const file of found.files) {
    wordBrand(file, texts)
    if (file.messages.length) process.stdout.write(messageReport(file, texts.report, process.stdout.isTTY))
  }
}
