import type { Browser } from 'playwright-core'
import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { PROJECT_ROOT } from '../../scripts/system/projectRoot.ts'
import { firstPage } from './firstPage.ts'
import { picturePath } from './pictureLanguage.ts'
import { savePicture } from './savePicture.ts'
import { newShot } from './talkPictures.ts'

/** What a new site has. */
const PACKAGES = ['@docusaurus/core@3', '@docusaurus/preset-classic@3', '@mdx-js/react@3', 'react@19', 'react-dom@19']
/** A site draws them with fonts of the system, which may have none. */
const EMOJI = /\p{Extended_Pictographic}\uFE0F? /gu
const TITLES = { fr: 'Le site de notre coopérative', en: 'The site of our cooperative' }

/**
 * Take the pictures of a page of a Docusaurus site that is a talk. The site is made anew, with packages of npm.
 *
 * @param browser
 *   Running browser.
 * @param folder
 *   Absolute path of the folder for the site, which is not there yet.
 */
export async function docusaurusPictures(browser: Browser, folder: string): Promise<void> {
  await mkdir(join(folder, 'docs'), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{"name":"site","private":true}\n')
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', ...PACKAGES])
  for (const lang of ['fr', 'en'] as const) {
    await writeFile(join(folder, 'docusaurus.config.mjs'), settings(lang))
    await writeFile(
      join(folder, 'docs/talk.md'),
      firstPage(lang).replace('---\n', '---\nslug: /\ndeck:\n').replaceAll(EMOJI, ''),
    )
    run(folder, process.execPath, ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', lang])
    await using served = await serveFolder(join(folder, lang))
    const shot = await newShot(browser, lang)
    await shot.goto(served.url, { waitUntil: 'networkidle' })
    await savePicture(shot, join(PROJECT_ROOT, picturePath('docusaurus', lang)))
    await shot.close()
  }
}

function settings(lang: 'fr' | 'en'): string {
  return `export default {
  title: ${JSON.stringify(TITLES[lang])},
  url: 'https://example.org',
  baseUrl: '/',
  i18n: { defaultLocale: '${lang}', locales: ['${lang}'] },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themeConfig: { navbar: { title: ${JSON.stringify(TITLES[lang])} } },
  plugins: [[${JSON.stringify(join(PROJECT_ROOT, 'scripts/docusaurus/plugin.cjs'))}, { outputs: ['slides.pdf'] }]],
}
`
}

function run(folder: string, program: string, words: string[]): void {
  // Docusaurus builds for development where the variable says so.
  const { NODE_ENV: _, ...env } = process.env
  const { status, stderr, stdout } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    env,
    shell: program === 'npm' && process.platform === 'win32',
  })
  if (status !== 0) throw new Error(stdout + stderr)
}
