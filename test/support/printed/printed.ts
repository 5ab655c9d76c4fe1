import type { Printed } from '../../../scripts/browser/printPage.ts'
import { readFileSync } from 'node:fs'

/** The page beside this file as a browser printed it; `print.ts` tells how. */
export const printed: Printed = {
  ...(JSON.parse(readFileSync(new URL('page.json', import.meta.url), 'utf8')) as Omit<Printed, 'pdf'>),
  pdf: new Uint8Array(readFileSync(new URL('page.pdf', import.meta.url))),
}
