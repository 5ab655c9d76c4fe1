// Prints the page that tests of PDFs start from, as decks are printed: `node test/support/printed/print.ts`. What it makes
// is kept, so that these tests need no browser.
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { printPage } from '../../../scripts/browser/printPage.ts'
import { startBrowser } from '../../../scripts/browser/startBrowser.ts'

const options = { browser: undefined, searchPath: process.env['PATH'] ?? '', isRoot: process.getuid?.() === 0 }
const { browser } = await startBrowser(options, (warning) => process.stderr.write(`${warning}\n`))
const page = await browser.newPage()
await page.goto(new URL('page.html', import.meta.url).href)
await page.evaluate(() => document.fonts.ready)
const { pdf, ...said } = await printPage(page, (url) => `QR: ${url}`)
await browser.close()
await writeFile(new URL('page.pdf', import.meta.url), pdf)
await writeFile(new URL('page.json', import.meta.url), `${JSON.stringify(said, null, 2)}\n`)
