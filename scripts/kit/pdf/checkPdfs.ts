import type { Conversion } from '../../deck/conversion.ts'
import type { Checked } from '../checked.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expectedHandout, expectedSlides } from './expected.ts'
import { readPdf } from './readPdf.ts'
import { verify } from './verify.ts'

/**
 * Read the PDFs of a kit that was made earlier, and check that they hold all they must.
 *
 * @param folder
 *   Absolute path of the kit.
 * @param conversion
 *   Converted page.
 * @returns
 *   What each check saw in each file that is there.
 */
export async function checkPdfs(folder: string, conversion: Conversion): Promise<Checked[]> {
  const files = [
    ['slides.pdf', expectedSlides(conversion)],
    ['handout.pdf', expectedHandout(conversion)],
  ] as const
  const checked: Checked[] = []
  for (const [name, expected] of files.filter(([name]) => existsSync(join(folder, name))))
    checked.push(...verify(name, await readPdf(join(folder, name), expected.qrCodes), expected))
  return checked
}
