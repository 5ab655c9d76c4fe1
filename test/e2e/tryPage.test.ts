import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buildTry } from '../../packaging/buildTry.ts'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { type Served, serveFolder } from '../../scripts/browser/serveFolder.ts'
import { readPdf } from '../../scripts/kit/pdf/readPdf.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'
import { findFirefox, startFirefox } from '../support/firefox.ts'
import { hostile } from '../support/hostile.ts'

/** A word that no address holds by chance. */
const SECRET = 'quetzalcoatlus'
/** Shows pictures, formulas within lines and alone, a diagram, code with marked lines, tasks, and letters of other scripts. */
const VARIED = `# Alpha ${SECRET}

Bravo $x^2$ charlie.

$$
\\int_0^1 x \\, dx
$$

\`\`\`mermaid
graph LR
  A[Delta] --> B[Echo]
\`\`\`

\`\`\`js {2}
const alpha = 1
const bravo = 2
\`\`\`

- [x] Foxtrot
- [ ] Golf → ½ 🏳️‍🌈
`
const LONG = Array.from({ length: 40 }, (_, no) => `## ${no + 1}. Alpha ${no}\n\nBravo ${no}. **Charlie ${no}.**\n`)

let folder: string
let served: Served
let browser: Browser

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-try-'))
  await buildTry(join(folder, 'try'))
  served = await serveFolder(join(folder, 'try'))
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

interface Opened extends AsyncDisposable {
  page: Page
  /** Requests, each with its address and what was sent along. */
  requests: string[]
  /** What went wrong, as the console tells it. */
  errors: string[]
}

async function open(options: BrowserContextOptions = {}, url = served.url): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 900 }, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(url)
  await shown(page)
  return { page, requests, errors, [Symbol.asyncDispose]: () => context.close() }
}

async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    /\d (?:slide|diapositive)/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  )
}

/** Wait until all that comes after the first slides is there. */
async function whole({ requests }: Opened): Promise<void> {
  for (let before = -1; before !== requests.length;) {
    before = requests.length
    await wait(1000)
  }
}

/** Put a text into the page, and wait for its slides, or for what the page says instead. */
async function put(page: Page, text: string, ends = /\d slide/): Promise<void> {
  // Some conversions take less than a frame.
  const isDone = page.evaluate(
    (ends) =>
      new Promise<void>((done) => {
        const status = document.querySelector('[role=status]')
        let isBusy = false
        const look = (): void => {
          isBusy ||= status?.textContent === 'Converting…'
          if (isBusy && new RegExp(ends).test(status?.textContent ?? '')) done()
        }
        if (status) new MutationObserver(look).observe(status, { childList: true, characterData: true, subtree: true })
      }),
    ends.source,
  )
  await page.fill('textarea', text)
  await isDone
}

test('an example is there at once, in the language of the browser, and another one in the other language', async () => {
  await using opened = await open({ locale: 'fr-CA' })
  const { page, errors } = opened
  assert.match((await page.textContent('.cover h1')) ?? '', /Un four à pain/)
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr')
  await page.getByRole('button', { name: 'English' }).click()
  await page.waitForFunction(() => document.querySelector('.cover h1')?.textContent?.includes('bread oven'))
  assert.equal(await page.title(), 'From a page to its slides')
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
  assert.equal(await page.textContent('p.try-messages'), 'No remarks on your page.')
  // A text of one's own stays.
  await put(page, '# Alpha\n\nBravo.\n')
  await page.getByRole('button', { name: 'Français' }).click()
  assert.equal(await page.inputValue('textarea'), '# Alpha\n\nBravo.\n')
  assert.deepEqual(errors, [])
})

test('messages are told in the language of the page, and explained in it', async () => {
  await using opened = await open()
  const { page } = opened
  const told = async (): Promise<[string | null, string | null]> => {
    const message = page.locator('.try-messages li', { hasText: 'fenetre.png' })
    return [await message.locator('.reason').textContent(), await message.locator('a').getAttribute('href')]
  }
  await put(page, '# Alpha\n\n![Bravo](fenetre.png)\n\nCharlie.\n')
  const [english, explained] = await told()
  assert.match(english ?? '', /was not found/)
  assert.equal(explained, 'docs/messages.html#missing-image')
  await page.getByRole('button', { name: 'Français' }).click()
  await page.locator('.reason', { hasText: 'est introuvable' }).first().waitFor()
  const [, there] = await told()
  assert.equal(there, 'docs/fr/messages.html#missing-image')
  assert.equal((await page.request.get(new URL(there ?? '', page.url()).href)).status(), 200)
})

test('slides are those of a kit: elements, classes, styles and words', async () => {
  const site = join(folder, 'site')
  await buildSite(resolve('slides.md'), site)
  await using kit = await serveFolder(site)
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const print = await context.newPage()
  await print.goto(`${kit.url}#/print?print=true`)
  await print.waitForFunction(() => document.querySelectorAll('.slidev-layout').length === 18)
  await using opened = await open()
  await put(opened.page, readFileSync('content/commun_numerique.md', 'utf8'))
  const [expected, actual] = await Promise.all([slidesOf(print), slidesOf(opened.page)])
  assert.equal(actual.length, 18)
  for (const [index, slide] of actual.entries()) assert.equal(slide, expected[index], `slide ${index + 1}`)
  await context.close()
})

/** What slides are made of; left out is what tells how they came there. */
function slidesOf(page: Page): Promise<string[]> {
  return page.locator('.slidev-layout').evaluateAll((slides) => {
    const own = /^(?:data-v-|data-slidev-|data-shrunk|href$|rel$|to$)/
    const isOfClicks = (name: string): boolean => /^(?:slidev-vclick|loose$|slidev-link)/.test(name)
    const tell = (node: Node): string => {
      if (node.nodeType === 3) return (node.textContent ?? '').trim()
      if (!(node instanceof Element)) return ''
      const attributes = [...node.attributes]
        .filter(({ name, value }) => !own.test(name) && !(name === 'style' && !value))
        .map(({ name, value }) =>
          name === 'class'
            ? `class=${value
                .split(/\s+/)
                .filter((each) => each && !isOfClicks(each))
                .toSorted()
                .join(' ')}`
            : `${name}=${value}`,
        )
        .filter((attribute) => attribute !== 'class=')
      return `<${node.tagName.toLowerCase()} ${attributes.toSorted().join(' ')}>${[...node.childNodes].map(tell).join('')}</>`
    }
    return slides.map(tell)
  })
}

test('formulas, diagrams, code, tasks and signs are drawn, and nothing is asked for them', async () => {
  await using opened = await open()
  const { page, requests, errors } = opened
  await whole(opened)
  requests.length = 0
  await put(page, VARIED)
  const pictures = await page
    .locator('.sheet img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src.slice(0, 19)))
  assert.equal(pictures.length, 3)
  assert.deepEqual([...new Set(pictures)], ['data:image/svg+xml;'])
  assert.equal(await page.locator('.slidev-code .slidev-code-highlighted').textContent(), 'const bravo = 2')
  assert.equal(await page.locator('.task-box').count(), 2)
  assert.deepEqual(errors, [])
  // Grammars of code and pictures in the page itself.
  assert.deepEqual(
    requests.filter((request) => !request.startsWith('data:')),
    [],
  )
})

test('what is written goes nowhere, and the page works without a network', async () => {
  await using own = await serveFolder(join(folder, 'try'))
  await using opened = await open({}, own.url)
  const { page, requests, errors } = opened
  assert.deepEqual(
    requests.filter((request) => !request.startsWith(own.url) && !/^(?:data|blob):/.test(request)),
    [],
  )
  await whole(opened)
  await own[Symbol.asyncDispose]()
  await put(page, VARIED)
  assert.match((await page.textContent('.cover h1')) ?? '', new RegExp(SECRET))
  const asked = requests.filter((request) => !request.startsWith('data:'))
  assert.ok(asked.every((request) => !decodeURIComponent(request).includes(SECRET)))
  assert.deepEqual(errors, [])
  assert.ok(page.workers().length === 1 && page.workers()[0]?.url().startsWith('blob:'))
  const isRefused = (url: string): Promise<boolean> =>
    fetch(url).then(
      () => false,
      () => true,
    )
  await using elsewhere = await serveFolder(folder)
  assert.equal(await page.evaluate(isRefused, elsewhere.url), true)
  assert.equal(await page.workers()[0]?.evaluate(isRefused, elsewhere.url), true)
  // What Playwright itself evaluates, no policy forbids.
  const evaluated = await page.evaluate(
    () =>
      new Promise<string>((done) =>
        setTimeout(() => {
          try {
            done(String(new Function('return 1')()))
          } catch (error) {
            done(String(error))
          }
        }),
      ),
  )
  assert.match(evaluated, /EvalError/)
})

test('pages that try to do harm are shown as text', async (t) => {
  await using opened = await open()
  const { page, errors } = opened
  for (const [name, text] of Object.entries(hostile))
    await t.test(name, async () => {
      errors.length = 0
      await put(page, `${text}\n`)
      await page
        .locator('.try-slides details')
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)))
      assert.equal(await page.evaluate(() => '__ran' in globalThis), false)
      const found = await page
        .locator('.sheet, .try-notes')
        .evaluateAll((all) =>
          all.flatMap((each) =>
            [
              ...each.querySelectorAll(
                'script, style, iframe, object, embed, form, base, link, meta, [onclick], [onerror], [href^="javascript:" i], [href^="data:" i]',
              ),
            ].map(({ outerHTML }) => outerHTML),
          ),
        )
      assert.deepEqual(found, [])
      assert.deepEqual(errors, [])
    })
})

test('a click on a message marks its line in the text, and a click on the number of a slide marks its part', async () => {
  await using opened = await open()
  const { page } = opened
  await put(page, `# Alpha\n\n${'Bravo. '.repeat(400)}\n\n${'\n\n'.repeat(30)}Charlie [delta](#echo) foxtrot.\n`)
  const selected = (): Promise<string> =>
    page
      .locator('textarea')
      .evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd))
  await page.locator('.try-messages li', { hasText: 'echo' }).getByRole('button').click()
  assert.equal(await selected(), 'Charlie [delta](#echo) foxtrot.')
  const isInView = await page
    .locator('textarea')
    .evaluate((box) => box.scrollTop > 0 && box.scrollTop < box.scrollHeight - box.clientHeight + 1)
  assert.ok(isInView)
  await page.getByRole('button', { name: 'Slide 1' }).click()
  assert.match(await selected(), /^# Alpha/)
})

test('a page that no talk can be made of is told with its line; the slides before stay', async () => {
  await using opened = await open()
  const { page } = opened
  const before = await page.locator('.try-slide').count()
  await put(page, '---\nauthors:\n  - name: A\n title: B\n---\n\n# A\n', /cannot become a talk/)
  assert.equal(await page.locator('.try-messages .error button').textContent(), 'Line 4')
  assert.equal(await page.locator('.try-slide').count(), before)
})

test('a file that is dropped, chosen or pasted becomes the text; so does a text that is pasted beside it', async () => {
  await using opened = await open()
  const { page } = opened
  await page.setInputFiles('input[type=file]', {
    name: 'alpha.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# Alpha\r\n\r\nBravo.\r\n'),
  })
  await page.waitForFunction(() => document.querySelector('.cover h1')?.textContent === 'Alpha')
  assert.equal(await page.inputValue('textarea'), '# Alpha\n\nBravo.\n')
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><script>1</script><path d="M0 0h400v300z"/></svg>'
    dataTransfer.items.add(new File([svg], 'Golf hotel.svg', { type: 'image/svg+xml' }))
    dataTransfer.items.add(
      new File(['# Charlie\n\n![India](img/golf%20hotel.svg)\n'], 'charlie.md', { type: 'text/markdown' }),
    )
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await page.waitForFunction(() => document.querySelector('.cover h1')?.textContent === 'Charlie')
  const source = await page
    .locator('img[alt=India]')
    .evaluate((picture) => atob((picture as HTMLImageElement).src.split(',')[1] ?? ''))
  assert.match(source, /<path d="M0 0h400v300z"/)
  assert.doesNotMatch(source, /script/)
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '# Delta\n')
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await page.waitForFunction(() => document.querySelector('.cover h1')?.textContent === 'Delta')
})

test('printed, there is a slide a page, in the light, and nothing else', async () => {
  await using opened = await open({ colorScheme: 'dark' })
  const { page } = opened
  await put(page, `# Alpha\n\n${LONG.join('\n')}`)
  const count = await page.locator('.try-slide').count()
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        globalThis.print = () => done()
        document.querySelector<HTMLElement>('.try-slides button')?.click()
      }),
  )
  const path = join(folder, 'slides.pdf')
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
  const { pages, sizes, blank } = await readPdf(path, new Set())
  assert.equal(pages.length, count)
  for (const size of sizes) assert.deepEqual(size.map(Math.round), [960, 540])
  assert.deepEqual(blank, [])
  assert.match(pages.at(-1) ?? '', /Charlie 39/)
  assert.doesNotMatch(pages.join(' '), /Your page|Speaker notes|whole kit/)
  // On paper that a printer chose.
  await page.pdf({ path, format: 'A4', printBackground: true })
  assert.equal((await readPdf(path, new Set())).pages.length, count)
})

for (const [name, options] of Object.entries({
  'on a desk': {},
  'on a phone, in the dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
} satisfies Record<string, BrowserContextOptions>))
  test(`axe finds nothing, and nothing is cut, ${name}`, async () => {
    await using opened = await open(options)
    const { page } = opened
    await put(page, readFileSync('content/commun_numerique.md', 'utf8'))
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)))
    const program = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    await page.evaluate(`${program}\nundefined`)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document))
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html, nodes[0]?.any[0]?.message]),
      [],
    )
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true)
  })

test(
  'Firefox shows the slides as well, without a network and without an error',
  { skip: !findFirefox() && 'there is no Firefox' },
  async () => {
    await using own = await serveFolder(join(folder, 'try'))
    await using firefox = await startFirefox(findFirefox() ?? '', { width: 1400, height: 900 })
    await firefox.open(`${own.url}?lang=en`)
    const until = (ends: string): Promise<string> =>
      firefox.evaluate(async (ends) => {
        const told = (): string => document.querySelector('[role=status]')?.textContent ?? ''
        for (const end = Date.now() + 30_000; Date.now() < end && !new RegExp(ends).test(told());)
          await new Promise((done) => setTimeout(done, 20))
        return told()
      }, ends)
    const type = (text: string): Promise<void> =>
      firefox.evaluate((text) => {
        const box = document.querySelector('textarea')!
        box.value = text
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }, text)
    assert.match(await until('\\d slide'), /^9 slides/)
    await firefox.evaluate(async () => {
      await document.fonts.ready
      await Promise.all(Array.from(document.fonts, (face) => face.load().catch(() => undefined)))
    })
    await own[Symbol.asyncDispose]()
    await type(readFileSync('content/commun_numerique.md', 'utf8'))
    assert.match(await until('^18 slide'), /^18 slides/)
    await type(VARIED)
    assert.match(await until('^\\d slide'), /^\d slides/)
    const widths = await firefox.evaluate(() =>
      Promise.all(
        Array.from(document.querySelectorAll<HTMLImageElement>('.sheet img'), async (picture) => {
          await picture.decode().catch(() => undefined)
          return picture.naturalWidth
        }),
      ),
    )
    assert.ok(widths.length >= 3 && widths.every((width) => width > 0), String(widths))
    assert.deepEqual(firefox.errors, [])
    assert.deepEqual(
      firefox.requests.filter((url) => !url.startsWith(own.url) && !/^(?:data|blob):/.test(url)),
      [],
    )
    const path = join(folder, 'firefox.pdf')
    await writeFile(path, await firefox.print())
    const { pages } = await readPdf(path, new Set())
    assert.equal(pages.length, await firefox.evaluate(() => document.querySelectorAll('.try-slide').length))
  },
)
