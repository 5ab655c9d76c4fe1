import type { Browser, Page } from 'playwright-core'
import type { Watch } from '../../browser/watchPage.ts'
import type { Checked } from '../checked.ts'
import { watchPage } from '../../browser/watchPage.ts'
import { settleLater } from '../../system/settleLater.ts'
import { mergeChecked } from '../mergeChecked.ts'
import { beginCheck, type Checking, checkSingle, type GateName, type KitToCheck } from './check.ts'
import { type SiteViews, siteViews } from '../siteViews.ts'
import { showToReaders } from './showToReaders.ts'

/** What a kit is made of and checked by at once. */
export interface CheckAsMade {
  /** Shows the site in the page. */
  site: SiteViews
  /** To be told of each file that is written. */
  onWritten: (name: string) => void
  /** What each gate saw, when all files are written, or soon will be. */
  checked: () => Promise<Checked[]>
}

/** What people open: it is looked at as soon as it is there. */
const OPENED = new Set(['index.html', 'read'])

/**
 * Check a kit while it is made: what is printed, in the page that prints it; what people open, in another page beside.
 *
 * @param kit
 *   Kit.
 * @param page
 *   Page that nothing was shown in; slides and handout are printed from it.
 * @param browser
 *   Its browser.
 * @param gates
 *   Gates to pass (default: none).
 * @param names
 *   Names of what is still to be written (default: all is written).
 * @returns
 *   What shows views, and what tells how it went.
 */
export function checkAsMade(
  kit: KitToCheck,
  page: Page,
  browser: Browser,
  gates: readonly GateName[] | 'all' = [],
  names: readonly string[] = [],
): CheckAsMade {
  const watch = watchPage(page, kit.url)
  const { views, end, seen } = beginCheck(kit, gates)
  const hasFirst = names.includes('index.html')
  const site = siteViews(page, kit.url, kit.conversion.deck.children.length, { hasFirst, awaited: views })
  const missing = new Set(names.filter((name) => OPENED.has(name)))
  let opening: Promise<[Watch, Checked[]]> | undefined
  const open = (): Promise<[Watch, Checked[]]> => (opening ??= settleLater(checkOpened(kit, browser, gates, views)))
  return {
    site,
    onWritten: (name) => {
      if (missing.delete(name) && !missing.size) void open()
    },
    checked: async () => {
      const [[readers, single]] = await Promise.all([open(), site.look()])
      end([watch, readers])
      const checked = mergeChecked([...(await seen), ...single])
      if (checked.some(({ name, faults }) => name === 'network' && !faults.length)) await kit.seen?.keep()
      return checked
    },
  }
}

/** One after the other: all at once would take more memory. */
async function checkOpened(
  kit: KitToCheck,
  browser: Browser,
  gates: readonly GateName[] | 'all',
  views: Checking['views'],
): Promise<[Watch, Checked[]]> {
  return [await showToReaders(browser, kit.url, views), await checkSingle(kit, browser, gates)]
}
