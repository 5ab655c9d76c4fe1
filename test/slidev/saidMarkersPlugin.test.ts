import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { build } from 'vite'
import { saidMarkersPlugin } from '../../scripts/slidev/plugins/saidMarkersPlugin.ts'
import { jsonInside } from '../../scripts/slidev/shell/deckSettings.ts'

/** What Vite writes into scripts for itself. */
const SAID = [
  '__VITE_ASSET__abcdefghijklmnopqrstuv__',
  '__VITE_ASSET__short__',
  '__VITE_PUBLIC_ASSET__12345678__',
  '__VITE_PRELOAD__',
  '__VITE_IS_MODERN__',
  `__VITE_CSS_URL__${Buffer.from('/a.css').toString('hex')}__`,
].join(' ')

const folder = mkdtempSync(join(tmpdir(), 'deck-markers-'))

after(() => rmSync(folder, { recursive: true, force: true }))

test('what a page says of the marks of Vite is no mark, and what Vite marks is', async () => {
  writeFileSync(join(folder, 'index.html'), `<title>${SAID}</title><p>${SAID}</p><script type="module" src="./a.js">`)
  writeFileSync(join(folder, 'later.js'), 'globalThis.later = true')
  writeFileSync(join(folder, 'picture.png'), 'a picture')
  writeFileSync(
    join(folder, 'a.js'),
    `import picture from './picture.png'
     globalThis.told = { said: ${JSON.stringify(SAID)}, picture }
     import('./later.js').then((found) => globalThis.told.found = found)
     globalThis.other = (text) => \`${SAID}\${text}\``,
  )
  const options = { assetsInlineLimit: 0, outDir: join(folder, 'out') }
  await build({ root: folder, configFile: false, logLevel: 'silent', build: options, plugins: [saidMarkersPlugin()] })
  const html = readFileSync(join(folder, 'out', 'index.html'), 'utf8')
  assert.equal(toText(fromHtml(html)).split(SAID).length - 1, 1)
  assert.match(html, /<title>[^<]*&#86;ITE_/)
  const [script = ''] = globSync('out/assets/index-*.js', { cwd: folder })
  const code = readFileSync(join(folder, script), 'utf8')
  assert.equal(code.replaceAll(String.raw`\x56`, 'V').split(SAID).length - 1, 2)
  assert.match(code, /picture-[\w-]+\.png/)
  assert.match(code, /import\(.\.\/later-[\w-]+\.js.\)/)
  assert.doesNotMatch(code, /__VITE_/)
})

test('settings that say them say the same', () => {
  const json = JSON.stringify({ title: SAID, end: '</script>' })
  assert.doesNotMatch(jsonInside(json), /__VITE_|</)
  assert.deepEqual(JSON.parse(jsonInside(json)), JSON.parse(json))
})
