import type { ReportedKit } from '../../scripts/kit/report/reportOf.ts'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { french } from '../../scripts/locales/texts/french.ts'
import { recordOf } from '../../scripts/kit/report/recordOf.ts'

/** A kit of a page, as it is reported on: pictures are the titles of its slides. */
export function reportedKit(page: string, last?: ReportedKit): ReportedKit {
  const conversion = convert(new VFile({ value: page, path: 'page.md' }))
  const pictures = conversion.report.slides.map(({ title }) => Buffer.from(title))
  const record = recordOf(conversion, pictures, { texts: french, isChecked: true }, '2026-03-01')
  const before = last && { record: { ...last.record, report: '' }, pictureOf: (at: number) => last.pictures[at] }
  return { conversion, record, faults: [], isChecked: true, isRefused: false, pictures, last: before }
}
