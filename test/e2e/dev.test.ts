import type { OpenDev } from '../support/openDev.ts'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { copyFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { openDev } from '../support/openDev.ts'
import { painted } from '../support/painted.ts'

const source = readFileSync('content/commun_numerique.md', 'utf8')
/** The first pillar: its title is on the cover's trail and in the agenda of the slide before, too. */
const PILLAR = 5

let dev: OpenDev

before(async () => {
  dev = await openDev(source, PILLAR)
})

after(() => dev?.[Symbol.asyncDispose]())

/** Save the page with one text for another, and wait until the slide shows it. */
async function edit(from: string, to: string, shown: string): Promise<void> {
  assert.ok(source.includes(from))
  await writeFile(dev.path, source.replace(from, to))
  await painted(dev.page, PILLAR, shown)
}

/** What Vite lays over the deck. */
const overlay = 'vite-error-overlay'

test('an edit of a text, a card or a heading is shown on the slide that is open, without loading the deck again', async () => {
  const marked = await dev.page.evaluate(() => ((globalThis as { mark?: string }).mark = 'same'))
  // What was shown click by click stays shown.
  for (let press = 1; press <= 2; press++) {
    await dev.page.keyboard.press('ArrowRight')
    await dev.page.waitForURL((url) => url.hash.endsWith(`clicks=${press}`))
  }
  const at = dev.page.url()
  await edit('Un bout de code', 'Un bout de coude', 'Un bout de coude')
  await edit('une **ressource**', 'une **source**', 'une source')
  await edit('et non propriétaire', 'et non privée', 'et non privée')
  await dev.page.locator('.slidev-page-5').getByText('et non privée').waitFor()
  assert.equal(dev.page.url(), at)
  assert.equal(await dev.page.evaluate(() => (globalThis as { mark?: string }).mark), marked)
  assert.equal(dev.loads(), 1)
})

test('an edit loads what it changed, and not the client of Slidev', async () => {
  const loaded = (): Promise<number> => dev.page.evaluate(() => performance.getEntriesByType('resource').length)
  // What comes a second after the first slide is there once nothing more comes for longer.
  for (let before = -1; before !== (await loaded()); await dev.page.waitForTimeout(2000)) before = await loaded()
  const asked: string[] = []
  dev.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await edit('Un bout de code', 'Un bout de cote', 'Un bout de cote')
  dev.page.removeAllListeners('request')
  assert.ok(asked.some((path) => path.endsWith('__slidev_5.md')))
  assert.deepEqual(
    asked.filter((path) => /@slidev\/client\/|@deck-shell\//.test(path)),
    [],
  )
})

test('the presenter has the title of the talk, and hears of edits of the notes', async () => {
  const browser = dev.page.context().browser()
  assert.ok(browser)
  const presenter = await browser.newPage()
  try {
    await presenter.goto(dev.page.url().replace(/#.*/, `#/presenter/${PILLAR}`))
    const note = presenter.locator('.slidev-note').first()
    await note.waitFor()
    assert.match(await presenter.title(), /Code Commun/)
    await writeFile(dev.path, source.replace('une **ressource**.', 'une **ressource**. Mot zoulou.'))
    await note.filter({ hasText: 'zoulou' }).waitFor()
  } finally {
    await presenter.close()
  }
})

test('windows of the speaker follow each other; no view asks for what the policy forbids, or offers to edit notes', async () => {
  const context = await dev.page.context().browser()?.newContext()
  assert.ok(context)
  try {
    const told: string[] = []
    context.on('console', (message) => message.type() === 'error' && told.push(message.text()))
    context.on('weberror', (error) => told.push(String(error.error())))
    context.on('response', (answer) => answer.status() >= 400 && told.push(answer.url()))
    const at = (hash: string): string => dev.page.url().replace(/#.*/, hash)
    const [presenter, play] = await Promise.all([context.newPage(), context.newPage()])
    await presenter.goto(at('#/presenter/3'))
    await presenter.locator('.slidev-note').first().waitFor()
    assert.equal(await presenter.getByTitle(/edit notes/i).count(), 0)
    await play.goto(at('#/3'))
    // A window that is opened late comes to where the others are: the one of the test before is one of them.
    for (const key of ['3', 'Enter']) await presenter.keyboard.press(key)
    await play.locator('.slidev-page-3 h1').waitFor()
    await presenter.keyboard.press('ArrowDown')
    await play.waitForURL(/#\/4/)
    // What was just told is not told back.
    await setTimeout(300)
    await play.keyboard.press('ArrowDown')
    await presenter.waitForURL(/#\/presenter\/(?:5|pillar-1)/)
    const overview = await context.newPage()
    await overview.goto(at('#/overview'))
    await overview.locator('.slidev-note').first().dblclick()
    await overview.goto(at('#/notes'))
    await overview.locator('.slidev-note').first().waitFor()
    assert.equal(await overview.getByTitle(/edit notes/i).count(), 0)
    assert.equal(await overview.locator('textarea').count(), 0)
    await overview.goto(at('#/notes-edit'))
    await overview.locator('.slidev-note').first().waitFor({ state: 'detached' })
    assert.equal(await overview.locator('textarea').count(), 0)
    assert.deepEqual(told, [])
  } finally {
    await context.close()
  }
})

test('a slide more moves those behind it', async () => {
  await edit('Mais dis donc', '> Une citation.\n\nMais dis donc', 'un commun')
  await edit('Un bout de code', 'Un bout de corde', 'Un bout de corde')
  assert.equal(dev.loads(), 1)
})

test('a slide that is gone is no error', async () => {
  for (const what of ['md', 'frontmatter']) {
    const answer = await fetch(new URL(`/@slidev/slides/99/${what}`, dev.page.url()))
    assert.equal(answer.status, 200)
  }
  assert.equal(await dev.page.locator(overlay).count(), 0)
})

test('no program is let in to edit the deck', async () => {
  assert.equal(await dev.page.evaluate(async () => (await fetch('/__mcp', { method: 'POST' })).status), 403)
})

test('a picture of the page is shown', async () => {
  await copyFile('test/fixtures/figure/picture.svg', join(dirname(dev.path), 'picture.svg'))
  await writeFile(dev.path, source.replace('Mais dis donc', '![Le lac](picture.svg)\n\nMais dis donc'))
  const picture = dev.page.locator('.slidev-page-4 .figure img')
  await picture.waitFor({ state: 'attached' })
  await dev.page.waitForFunction(
    () => (document.querySelector('.slidev-page-4 .figure img') as HTMLImageElement | null)?.naturalWidth,
  )
  assert.equal(dev.loads(), 1)
})

test('a page that makes no deck leaves the last one, under its message with line and column, until it is mended', async () => {
  await edit('Un bout de code', 'Un bout de robe', 'Un bout de robe')
  await writeFile(dev.path, source.replace('slug: commun_numerique', 'a:\n  - b: c\n d: e'))
  await dev.page.locator(overlay).waitFor({ state: 'attached' })
  const text = await dev.page.locator(overlay).evaluate((element) => element.shadowRoot?.textContent ?? '')
  assert.match(text, /dev-\d+\.md:\d+:\d+/)
  assert.match(text, /front matter cannot be read/)
  assert.match((await dev.page.locator('.slidev-page-5').textContent()) ?? '', /Un bout de robe/)
  // As it was before, so that no slide changes.
  await writeFile(dev.path, source.replace('Un bout de code', 'Un bout de robe'))
  await dev.page.locator(overlay).waitFor({ state: 'detached' })
  assert.equal(dev.loads(), 1)
})

test('a page that an editor takes away and writes anew is shown', async () => {
  await rm(dev.path)
  await setTimeout(300)
  await writeFile(dev.path, source.replace('Un bout de code', 'Un bout de pain'))
  await painted(dev.page, PILLAR, 'Un bout de pain')
})

test('a page that is gone is told, over the slides, until it is back', async () => {
  await rm(dev.path)
  await dev.page.locator(overlay).waitFor({ state: 'attached' })
  const text = await dev.page.locator(overlay).evaluate((element) => element.shadowRoot?.textContent ?? '')
  assert.match(text, /dev-\d+\.md` is gone\. The slides stay as they were until it is back\./)
  await writeFile(dev.path, source)
  await dev.page.locator(overlay).waitFor({ state: 'detached' })
})

test('colours that the page asks for are shown once it is saved, and go with it', async () => {
  const hue = (): string => getComputedStyle(document.documentElement).getPropertyValue('--deck-hue-1').trim()
  const usual = await dev.page.evaluate(hue)
  assert.notEqual(usual, '#8a1c5c')
  const shows = async (colour: string): Promise<unknown> =>
    dev.page.waitForFunction(
      (wanted) =>
        getComputedStyle(document.documentElement).getPropertyValue('--deck-hue-1').trim() === wanted &&
        document.querySelector('.slidev-page-5 h1'),
      colour,
    )
  await writeFile(dev.path, source.replace('---\n', '---\ndeck:\n  colours: "#8a1c5c"\n'))
  await shows('#8a1c5c')
  await writeFile(dev.path, source)
  await shows(usual)
})
