import type { MadeReport, ReportTask } from './makeReport.ts'
import { join } from 'node:path'
import { recordBeside } from './reportFolder.ts'

/**
 * Make the report of a kit, compared with the last good one, which is still in its place.
 *
 * @param task
 *   The new kit.
 * @param folder
 *   Absolute path of the folder that the last one is in, and that this one goes to.
 * @param talk
 *   Of a site of several talks, the folder of this one there (default: the kit is alone).
 */
export async function reportOn(task: Omit<ReportTask, 'last'>, folder: string, talk?: string): Promise<MadeReport> {
  const { makeReport } = await import('./makeReport.ts')
  const site = talk === undefined ? folder : join(folder, talk)
  return makeReport({ ...task, last: { record: recordBeside(folder, talk), site } })
}
