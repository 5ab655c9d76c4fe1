import type { Conversion } from '../../deck/conversion.ts'
import type { Checked } from '../checked.ts'
import type { KitRecord } from './kitRecord.ts'
import type { ReportAsked } from './reportAsked.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportPage } from '../../html/authorReport/reportPage.ts'
import { reportStyles } from '../../html/authorReport/reportStyles.ts'
import { faultText } from '../../locales/texts/faultText.ts'
import { buildDate } from '../../system/buildDate.ts'
import { hashOf } from '../../system/hashesIn.ts'
import { locateFaults } from '../check/locateFaults.ts'
import { isGood } from '../isGood.ts'
import { recordOf } from './recordOf.ts'
import { reportOf } from './reportOf.ts'

/** A kit, and the last good one. */
export interface ReportTask extends ReportAsked {
  conversion: Conversion
  /** What the checks saw. */
  checked: readonly Checked[]
  /** Absolute path of the folder with the kit: the pictures of its slides are taken from there. */
  site: string
  /** The last good kit, as it is remembered, and the absolute path of its folder. */
  last: { record: KitRecord | undefined; site: string }
}

/** A report, and what it is remembered by. */
export interface MadeReport {
  html: string
  record: KitRecord
  /** Whether the kit is the last good one now. */
  isGood: boolean
}

/**
 * Make the report for authors of a kit, before it takes the place of the last one.
 *
 * @returns
 *   Report, as one file of HTML.
 */
export async function makeReport({
  conversion,
  checked,
  isChecked,
  site,
  last,
  texts,
}: ReportTask): Promise<MadeReport> {
  const pictures = conversion.report.slides.map((_, index) => pictureIn(site, index))
  const record = recordOf(conversion, pictures, { texts, isChecked }, buildDate())
  const isRefused = !isGood(checked)
  const before = last.record
  const pictureOf = (index: number): Uint8Array | undefined => {
    const picture = pictureIn(last.site, index)
    return picture && hashOf(picture) === before?.slides[index]?.picture ? picture : undefined
  }
  const report = reportOf({
    conversion,
    record,
    faults: locateFaults(checked, conversion.deck, texts).map((fault) => ({
      ...fault,
      // It stands below its slide.
      text: faultText({ ...fault, slide: undefined }, texts),
    })),
    isChecked,
    isRefused,
    pictures,
    last: before && { record: before, pictureOf },
  })
  const html = reportPage(report, texts, await reportStyles())
  return { html, record: { ...record, report: hashOf(html) }, isGood: !isRefused }
}

/** Picture that the reading page of a kit has of a slide. */
function pictureIn(site: string, index: number): Buffer | undefined {
  try {
    return readFileSync(join(site, 'read', `slide-${index + 1}.webp`))
  } catch {
    return undefined
  }
}
