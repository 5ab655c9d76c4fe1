import type { Page } from 'playwright-core'
import type { FaultTold } from '../locales/texts/facts/faults.ts'

/** What a browser complained of, and the page that it was at. */
export interface Complaint {
  element: string
  told: FaultTold
  /** Whether it asks somebody else for something, or tries what the page's policy forbids. */
  isUnsafe: boolean
}

/** What a page has asked for since it was opened, and what its browser complained of. */
export interface Watch {
  requests: number
  complaints: Complaint[]
}

/** What browsers say of something that a policy forbids. */
const POLICY = /Content[- ]Security[- ]Policy/i

/**
 * Watch what a page asks for, whatever it is sent to.
 *
 * @param page
 *   Page, still empty.
 * @param base
 *   Address that everything it asks for must begin with.
 * @returns
 *   What was seen, which grows.
 */
export function watchPage(page: Page, base: string): Watch {
  const watch: Watch = { requests: 0, complaints: [] }
  const tell = (told: FaultTold, isUnsafe = false): void => {
    const element = page.url().startsWith(base) ? page.url().slice(base.length) : page.url()
    watch.complaints.push({ element, told, isUnsafe })
  }
  page.on('request', (request) => {
    if (/^(?:data|blob):/.test(request.url())) return
    watch.requests += 1
    if (!request.url().startsWith(base)) tell({ id: 'foreign-request', url: request.url() }, true)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) tell({ id: 'not-loaded', url: response.url(), status: response.status() })
  })
  page.on('console', (message) => {
    const [text = ''] = message.text().split('\n    at ')
    if (message.type() === 'error') tell({ id: 'browser-error', text }, POLICY.test(text))
  })
  page.on('pageerror', (error) => tell({ id: 'script-error', text: error.message }))
  return watch
}
