import type { Checked, Fault } from '../../checked.ts'
import type { Kit } from '../openKit.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expectedHandout, expectedSlides } from '../../pdf/expected.ts'
import { readPdf } from '../../pdf/readPdf.ts'
import { verify } from '../../pdf/verify.ts'

/**
 * Open the PDFs of the kit again and check that they hold all they must.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Pages counted, and what is missing.
 */
export async function pdf({ folder, conversion }: Kit): Promise<Omit<Checked, 'name'>> {
  const files = [
    ['slides.pdf', expectedSlides(conversion)],
    ['handout.pdf', expectedHandout(conversion)],
  ] as const
  const faults: Fault[] = []
  const found: string[] = []
  for (const [name, expected] of files) {
    if (!existsSync(join(folder, name))) {
      found.push(`no ${name}`)
      continue
    }
    const read = await readPdf(join(folder, name), expected.qrCodes)
    found.push(`${read.pages.length} pages`)
    for (const { name: check, problem } of verify(read, expected))
      if (problem) faults.push({ element: name, reason: `${check}: ${problem}` })
  }
  return { found: found.join(', '), faults }
}
