import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleConvert } from '../scripts/api/bundle/bundleConvert.ts'
import { measuredFontFiles } from '../scripts/fonts/measuredFontFiles.ts'
import { tryPage } from '../scripts/html/tryPage.ts'
import { LICENCES, licenceNotices } from '../scripts/licences/licenceNotices.ts'
import { licenceOf } from '../scripts/licences/licenceOf.ts'
import { buildTryPage, CONVERTER } from '../scripts/slidev/inBrowser/buildTryPage.ts'
import { bundledPackages } from '../scripts/slidev/shell/bundledPackages.ts'
import { packageFolder } from '../scripts/system/packageFolder.ts'
import { PROJECT_ROOT } from '../scripts/system/projectRoot.ts'
import { firstDocs, writeDocs } from './writeDocs.ts'

/** Name of a package, in the name of a file of it. */
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/

/**
 * Build the page that tries slides out, with the docs beside it: a folder for any static host.
 *
 * @param outDir
 *   Absolute path of the folder; what was in it is gone.
 */
export async function buildTry(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true })
  const page = await buildTryPage(outDir, firstDocs(PROJECT_ROOT))
  const converter = await bundleConvert(join(outDir, CONVERTER))
  await writeFile(join(outDir, 'index.html'), tryPage(page))
  await copyFile(join(PROJECT_ROOT, 'public/favicon.svg'), join(outDir, 'favicon.svg'))
  await writeDocs(PROJECT_ROOT, outDir)
  const fonts = measuredFontFiles().flatMap((file) => packageFolder(PACKAGE.exec(file)?.[0] ?? '') ?? [])
  const folders = new Set([...page.packages, ...bundledPackages(converter, PROJECT_ROOT), ...fonts])
  const licences = [...folders].map((folder) => licenceOf(folder, packageFolder))
  await writeFile(join(outDir, LICENCES), licenceNotices(licences))
}
