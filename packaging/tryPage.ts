import { join, relative } from 'node:path'
import process from 'node:process'
import { PROJECT_ROOT } from '../scripts/system/projectRoot.ts'
import { systemLanguage } from '../scripts/system/systemLanguage.ts'
import { buildTry } from './buildTry.ts'

const outDir = join(PROJECT_ROOT, 'build/try')
await buildTry(outDir)
const folder = relative(process.cwd(), outDir) || '.'
const next = {
  en: `The page is in ${folder}. Copy this folder to a web server; to look at it here: npx vite preview --outDir ${folder}`,
  fr: `La page est dans ${folder}. Copiez ce dossier sur un serveur web\u202F; pour la regarder ici\u202F: npx vite preview --outDir ${folder}`,
}
process.stdout.write(`${next[systemLanguage() ?? 'en']}\n`)
