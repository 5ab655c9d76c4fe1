import type { Page } from 'playwright-chromium'
import type { Checked, Fault, Kit } from '../check.ts'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newPage } from '../newPage.ts'

/**
 * Check that no view asks another host for anything, and that the browser has nothing to complain of.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Requests counted, and what is wrong with them.
 */
export async function network({ browser, url, folder, single, conversion }: Kit): Promise<Omit<Checked, 'name'>> {
  const slides = conversion.deck.children.map((_, index) => `#/${index + 1}`)
  const deck = [...slides, '#/presenter/1', '#/overview', '#/handout']
  const site = await visit(await newPage(browser), url, [...deck, 'read/index.html'])
  if (!single) return site
  const offline = await newPage(browser)
  await offline.context().setOffline(true)
  const file = await visit(offline, pathToFileURL(join(folder, 'deck.html')).href, deck)
  return { found: `${site.found}; deck.html: ${file.found}`, faults: [...site.faults, ...file.faults] }
}

/** Go through the views of a site, and close the page. */
async function visit(page: Page, url: string, views: string[]): Promise<Omit<Checked, 'name'>> {
  const faults: Fault[] = []
  let requests = 0
  let view = ''
  page.on('request', (request) => {
    if (/^(?:data|blob):/.test(request.url())) return
    requests += 1
    const isHere = request.url().startsWith(url)
    if (!isHere) faults.push({ element: view, reason: `asks for ${request.url()}, expected files of the site alone` })
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      faults.push({ element: view, reason: `${response.url()} answers ${response.status()}` })
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push({ element: view, reason: `the browser says: ${message.text()}` })
  })
  page.on('pageerror', (error) => faults.push({ element: view, reason: `a script fails: ${error.message}` }))
  try {
    for (view of views) {
      await page.goto(url + view)
      await page.evaluate(() => new Promise(requestAnimationFrame))
      if (view.endsWith('handout')) await page.locator('.handout-slide').first().waitFor({ state: 'attached' })
    }
    return { found: `${requests} requests`, faults }
  } finally {
    await page.close()
  }
}
