import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'
import process from 'node:process'

// The whole kit of a page as `npm run deck` makes it, but for the check at its end, which no peer has.
enableCompileCache(resolve('node_modules/.cache/compile'))
const [page = '', out = ''] = process.argv.slice(2)
const { startSubprocess } = await import('../../scripts/system/subprocess.ts')
const { SITE_MODULE } = await import('../../scripts/slidev/siteModule.ts')
const bundler = startSubprocess(SITE_MODULE)
const { loadPage } = await import('../../scripts/files/loadPage.ts')
const { convert } = await import('../../scripts/convert/convert.ts')
const { english } = await import('../../scripts/locales/texts/english.ts')
const { noteText } = await import('../../scripts/locales/texts/noteText.ts')
const { progress } = await import('../../scripts/terminal/progress.ts')
const steps = progress(process.stderr, { step: (name) => name, seconds: (seconds) => `${seconds.toFixed(1)} s` })
const conversion = await steps.step('slides.md', async () => convert(await loadPage(page, process.cwd())))
const { buildKit } = await import('../../scripts/kit/buildKit.ts')
await buildKit(conversion, { page: resolve(page), slides: resolve(out, 'slides.md'), folder: resolve(out) }, steps, {
  root: process.cwd(),
  outputs: ['slides.pdf', 'read', 'social-card.png', 'handout.pdf', 'deck.html', 'index.html'],
  browser: process.env['DECK_BROWSER'],
  searchPath: process.env['PATH'] ?? '',
  isRoot: process.getuid?.() === 0,
  bundler: (...args) => bundler.call(...args).finally(bundler.end),
  tell: (note) => void process.stderr.write(noteText(note, english)),
})
