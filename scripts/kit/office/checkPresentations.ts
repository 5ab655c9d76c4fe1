import type { Conversion } from '../../deck/conversion.ts'
import type { Checked } from '../checked.ts'
import type { OutputMaker } from '../outputs/output.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { outputs } from '../outputs/outputs.ts'
import { checkPresentation } from './checkPresentation.ts'

/**
 * Open the presentations of a kit that was made earlier, and check that they hold all they must.
 *
 * @param folder
 *   Absolute path of the kit.
 * @param conversion
 *   Converted page.
 * @returns
 *   What each check saw in each file that is there.
 */
export async function checkPresentations(folder: string, conversion: Conversion): Promise<Checked[]> {
  const checked: Checked[] = []
  for (const [name, { open }] of Object.entries<OutputMaker>(outputs)) {
    const path = join(folder, name)
    if (open && existsSync(path)) checked.push(...(await checkPresentation(path, open, conversion)))
  }
  return checked
}
