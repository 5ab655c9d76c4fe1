import type { Browser } from 'playwright-core'
import { newPages } from '../../scripts/browser/newPage.ts'
import type { Checked } from '../../scripts/kit/checked.ts'
import { checkAsMade } from '../../scripts/kit/check/checkAsMade.ts'
import type { GateName, KitToCheck } from '../../scripts/kit/check/check.ts'

/**
 * Check a kit that is there.
 *
 * @returns
 *   What its gates saw.
 */
export async function checkKit(
  built: KitToCheck,
  browser: Browser,
  gates: readonly GateName[] | 'all' = 'all',
): Promise<Checked[]> {
  const context = await newPages(browser)
  try {
    return await checkAsMade(built, await context.newPage(), browser, gates).checked()
  } finally {
    await context.close()
  }
}
