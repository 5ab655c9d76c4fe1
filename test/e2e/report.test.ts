import type axe from 'axe-core'
import type { Browser } from 'playwright-core'
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { runCli } from '../support/runCli.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const PAGE = `---
lang: fr
---

# Alpha

Bravo, c’est **un jardin que tout le quartier cultive**. Il y pousse des tomates, des courges et même du blé.

## Charlie

- un pain au four
- deux brioches tièdes
- trois galettes de riz

## Delta

> Une parole qui compte pour toute la coopérative.

## Écho

${'UnMotQuiNeFinitPas'.repeat(12)} est un mot long.
`

const home = mkdtempSync(join(tmpdir(), 'deck-report-'))
const page = join(home, 'page.md')
const kit = join(home, 'kit')
const report = join(home, 'kit.report', 'report.html')
let browser: Browser

/** A kit in French, whatever the system speaks. */
async function make(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return runCli(['kit', page, '--out', kit, '--lang', 'fr', ...args])
}

before(async () => {
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  rmSync(home, { recursive: true, force: true })
})

test('a kit has a report beside it, which tells what changed since the last one', async () => {
  writeFileSync(page, PAGE)
  const first = await make()
  assert.equal(first.status, 0, first.stderr)
  assert.match(first.stdout, /kit\.report\/report\.html/)
  assert.match(first.stdout, /\nOuvrez `[^`]*kit\/deck\.html`\n$/)
  assert.ok(!existsSync(join(kit, 'report.html')))
  assert.doesNotMatch(readFileSync(report, 'utf8'), /id="changes"/)

  writeFileSync(
    page,
    PAGE.replace('deux brioches tièdes', 'douze croissants dorés').replace(/> Une parole.*/, '$& Oui.'),
  )
  assert.equal((await make()).status, 0)
  const html = readFileSync(report, 'utf8')
  assert.match(html, /<span class="badge changed">2 modifiées<\/span>/)
  // Both pictures of both, and those of the others.
  const pictures = html.match(/data:image\/webp;base64,[^"]+/g) ?? []
  assert.equal(pictures.length, 5 + 2)
  assert.equal(new Set(pictures).size, pictures.length)

  // As it is: nothing is made, also not the report.
  assert.doesNotMatch((await make()).stderr, /✓ (?:site|rapport)/)
  assert.equal(readFileSync(report, 'utf8'), html)
  rmSync(report)
  const again = await make()
  assert.match(again.stderr, /✓ rapport/)
  assert.doesNotMatch(again.stderr, /✓ site/)
  assert.match(readFileSync(report, 'utf8'), /Toutes les diapositives sont comme avant/)
})

for (const width of [320, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`a report can be read and breaks no rule of axe-core (${width} px, ${colorScheme})`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url().slice(0, 60)))
      page.on('console', (message) => asked.push(message.text()))
      await page.goto(pathToFileURL(report).href)
      for (const summary of await page.locator('summary').all()) await summary.click()
      assert.deepEqual(
        asked.filter((url) => !/^(?:file|data):/.test(url)),
        [],
      )
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width)
      const shown = await page.evaluate(() =>
        Array.from(document.images, ({ complete, naturalWidth }) => complete && naturalWidth),
      )
      assert.ok(shown.length > 4 && shown.every(Boolean))
      assert.equal(
        await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
        colorScheme === 'dark' ? 'rgb(15, 33, 28)' : 'rgb(251, 250, 244)',
      )
      await page.evaluate(`${AXE}\nundefined`)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
      )
      assert.deepEqual(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`)),
        [],
      )
      await page.close()
    })

test('a site that is made alone leaves no report of the kit before it', async () => {
  const { status, stderr } = await runCli(['site', page, '--out', kit])
  assert.equal(status, 0, stderr)
  assert.ok(!existsSync(report))
})
