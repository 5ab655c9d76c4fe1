import type { Checked, Fault, Kit } from '../check.ts'
import { newPage } from '../newPage.ts'

/**
 * Check that no view asks another host for anything, and that the browser has nothing to complain of.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Requests counted, and what is wrong with them.
 */
export async function network({ browser, url, conversion }: Kit): Promise<Omit<Checked, 'name'>> {
  const page = await newPage(browser)
  const faults: Fault[] = []
  let requests = 0
  let view = ''
  page.on('request', (request) => {
    requests += 1
    const isHere = request.url().startsWith(url) || /^(?:data|blob):/.test(request.url())
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
    const slides = conversion.deck.children.map((_, index) => String(index + 1))
    for (view of [...slides, 'presenter/1', 'overview', 'handout']) {
      await page.goto(`${url}#/${view}`)
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await page.locator('.handout-slide').first().waitFor({ state: 'attached' })
    return { found: `${requests} requests, all to the site`, faults }
  } finally {
    await page.close()
  }
}
