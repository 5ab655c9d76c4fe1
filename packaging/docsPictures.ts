import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { findBrowser } from '../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../scripts/browser/launchBrowser.ts'
import { talkPictures } from './pictures/talkPictures.ts'
import { tryPictures } from './pictures/tryPictures.ts'
import { docusaurusPictures } from './pictures/docusaurusPictures.ts'

/** What can be pictured, by the name that asks for it: `npm run docs:pictures -- talk`; all of it without a name. */
const SUBJECTS = { talk: talkPictures, try: tryPictures, docusaurus: docusaurusPictures }

const asked = process.argv.slice(2)
const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
const browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
// A folder of its own, so that no settings above it count.
const folder = await mkdtemp(join(tmpdir(), 'deck-pictures-'))
try {
  for (const [name, take] of Object.entries(SUBJECTS))
    if (asked.length === 0 || asked.includes(name)) await take(browser, join(folder, name))
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}
