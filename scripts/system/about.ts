import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from './projectRoot.ts'

/**
 * Tell what this program is, as its `package.json` has it.
 *
 * @returns
 *   Name of the package, version, and web address where it names one.
 */
export function about(): { name: string; version: string; homepage?: string } {
  const { name, version, homepage } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    name: string
    version: string
    homepage?: string
  }
  return { name, version, ...(homepage && { homepage }) }
}
