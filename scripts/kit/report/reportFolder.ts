import type { Claim } from '../../files/guardFolder.ts'
import type { NoteTold } from '../../locales/texts/facts/notes.ts'
import type { MadeReport } from './makeReport.ts'
import type { ReportAsked } from './reportAsked.ts'
import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { hashOfFile, readManifest } from '../../files/manifest.ts'
import { removeOurs } from '../../files/removeOurs.ts'
import { replaceFolder } from '../../files/replaceFolder.ts'
import { writeSealed } from '../../files/sealed.ts'
import { writeFiles } from '../../files/writeFiles.ts'
import { UserError } from '../../system/userError.ts'
import { type KitRecord, readKitRecord } from './kitRecord.ts'

/** Name of the report of a kit that is alone; in a site of several talks it is that of the talk. */
export const REPORT = 'report'

/**
 * Tell where the report of a kit is: beside its folder, as that is what is put on line.
 *
 * @param folder
 *   Absolute path of the kit, or of the site of several talks.
 */
export function reportPath(folder: string, name = REPORT): string {
  return join(reportFolder(folder), `${name}.html`)
}

/** Read what was kept of the last good kit with its report. */
export function recordBeside(folder: string, name = REPORT): KitRecord | undefined {
  return readKitRecord(join(reportFolder(folder), recordName(name)))
}

/** Say whether the report of the last good kit is there as it was written, and as it is asked for. */
export function isReported(folder: string, { texts, isChecked }: ReportAsked, name = REPORT): boolean {
  const record = recordBeside(folder, name)
  return (
    record?.lang === texts.lang &&
    record.isChecked === isChecked &&
    hashOfFile(reportPath(folder, name)) === record.report
  )
}

/**
 * Write reports beside a kit, or beside a site of several talks. That of a kit that was refused replaces the one before;
 * what is remembered is the last good kit all the same.
 *
 * @param reports
 *   Reports by their names.
 * @param claim
 *   For what the folder of the kit is asked.
 * @param tell
 *   Told why they cannot be written: the kit is there all the same.
 * @param stays
 *   Says of the names of other reports whether they stay (default: none does).
 */
export async function writeReports(
  folder: string,
  reports: ReadonlyMap<string, MadeReport>,
  { page }: Claim,
  tell: (note: NoteTold) => void,
  stays: (name: string) => boolean = () => false,
): Promise<void> {
  const keep = (file: string): boolean => reports.has(nameOf(file)) || stays(nameOf(file))
  try {
    await replaceFolder(reportFolder(folder), { page, keep, tell }, async (partial) => {
      for (const [name, { html, record, isGood }] of reports) {
        await writeFiles(partial, [{ name: `${name}.html`, content: html }])
        if (isGood) await writeSealed(join(partial, recordName(name)), JSON.stringify(record))
      }
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    tell({ id: 'report-lost', problem: error.told })
  }
}

/** Names of the reports beside a site of several talks. */
export function reportsBeside(folder: string): string[] {
  const beside = reportFolder(folder)
  return isOurs(beside) ? readdirSync(beside).flatMap((file) => nameOf(file) || []) : []
}

/** Remove the report of a kit that is no more: it would tell what is not so. */
export function removeReport(folder: string): void {
  const beside = reportFolder(folder)
  if (isOurs(beside)) removeOurs(beside)
}

function isOurs(beside: string): boolean {
  return existsSync(beside) && readManifest(beside) !== undefined
}

function reportFolder(folder: string): string {
  const { dir, base } = parse(folder)
  return join(dir, `${base}.report`)
}

/** Hidden: it is ours alone. */
function recordName(name: string): string {
  return `.${name}.kit`
}

function nameOf(file: string): string {
  return (
    /^\.(?<of>.*)\.kit$|^(?<name>.*)\.html$/su
      .exec(file)
      ?.slice(1)
      .find((part) => part !== undefined) ?? ''
  )
}
