import { join, relative } from 'node:path'
import process from 'node:process'
import { PROJECT_ROOT } from '../scripts/system/projectRoot.ts'
import { buildTry } from './buildTry.ts'

const outDir = join(PROJECT_ROOT, 'build/try')
await buildTry(outDir)
process.stdout.write(`${relative(process.cwd(), outDir)}: done\n`)
