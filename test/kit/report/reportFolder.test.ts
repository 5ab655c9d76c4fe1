import type { MadeReport } from '../../../scripts/kit/report/makeReport.ts'
import type { NoteTold } from '../../../scripts/locales/texts/facts/notes.ts'
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { english } from '../../../scripts/locales/texts/english.ts'
import { french } from '../../../scripts/locales/texts/french.ts'
import { hashOf } from '../../../scripts/system/hashesIn.ts'
import {
  isReported,
  recordBeside,
  removeReport,
  REPORT,
  reportPath,
  reportsBeside,
  writeReports,
} from '../../../scripts/kit/report/reportFolder.ts'

const home = mkdtempSync(join(tmpdir(), 'deck-report-'))
after(() => rmSync(home, { recursive: true, force: true }))

let folder: string
let no = 0
let notes: NoteTold[]
beforeEach(() => {
  folder = join(home, String(no++), 'dist')
  mkdirSync(folder, { recursive: true })
  notes = []
})

function made(html: string, isGood = true): MadeReport {
  return {
    html,
    isGood,
    record: { version: 1, lang: 'fr', isChecked: true, date: '2026-03-01', slides: [], report: hashOf(html) },
  }
}

async function write(reports: Record<string, MadeReport>, stays?: (name: string) => boolean): Promise<void> {
  const claim = { page: join(home, 'page.md') }
  await writeReports(folder, new Map(Object.entries(reports)), claim, (note) => void notes.push(note), stays)
}

test('a report is beside the folder that goes on line, and not in it', async () => {
  await write({ [REPORT]: made('alpha') })
  assert.deepEqual(readdirSync(folder), [])
  assert.equal(reportPath(folder), join(folder, '..', 'dist.report', 'report.html'))
  assert.equal(readFileSync(reportPath(folder), 'utf8'), 'alpha')
  assert.deepEqual(notes, [])
})

test('that of a refused kit takes its place; what is remembered is the last good one', async () => {
  await write({ [REPORT]: made('good') })
  assert.ok(isReported(folder, { texts: french, isChecked: true }))
  await write({ [REPORT]: made('refused', false) })
  assert.equal(readFileSync(reportPath(folder), 'utf8'), 'refused')
  assert.equal(recordBeside(folder)?.report, hashOf('good'))
  // So that a run that leaves the good kit as it is makes its report again.
  assert.ok(!isReported(folder, { texts: french, isChecked: true }))
})

test('one in another language, or one that was changed, is none', async () => {
  await write({ [REPORT]: made('alpha') })
  assert.ok(!isReported(folder, { texts: english, isChecked: true }))
  writeFileSync(reportPath(folder), 'bravo')
  assert.ok(!isReported(folder, { texts: french, isChecked: true }))
})

test('one that was made without the checks is none where they run, nor the other way round', async () => {
  await write({ [REPORT]: made('alpha') })
  assert.ok(!isReported(folder, { texts: french, isChecked: false }))
})

test('of a site of several talks, those that are there have names', async () => {
  assert.deepEqual(reportsBeside(folder), [])
  await write({ alpha: made('a'), '.c.d': made('c') })
  assert.deepEqual([...new Set(reportsBeside(folder))].toSorted(), ['.c.d', 'alpha'])
})

test('of a site of several talks, reports of those that are still there stay', async () => {
  await write({ alpha: made('a'), bravo: made('b'), '.c.d': made('c') })
  await write({ alpha: made('a2') }, (name) => name !== 'bravo')
  assert.deepEqual(
    readdirSync(join(folder, '..', 'dist.report')).filter((name) => name.endsWith('.html') || name.endsWith('.kit')),
    ['..c.d.kit', '.alpha.kit', '.c.d.html', 'alpha.html'],
  )
  assert.equal(readFileSync(reportPath(folder, 'alpha'), 'utf8'), 'a2')
})

test('a folder of somebody else is left alone, and the run goes on', async () => {
  const theirs = join(folder, '..', 'dist.report')
  mkdirSync(theirs)
  writeFileSync(join(theirs, 'letter.html'), 'dear')
  await write({ [REPORT]: made('alpha') })
  assert.deepEqual(readdirSync(theirs), ['letter.html'])
  assert.deepEqual(
    notes.map(({ id }) => id),
    ['report-lost'],
  )
  assert.deepEqual(reportsBeside(folder), [])
  removeReport(folder)
  assert.deepEqual(readdirSync(theirs), ['letter.html'])
})

test('a report is removed with all that is ours', async () => {
  await write({ [REPORT]: made('alpha') })
  removeReport(folder)
  assert.ok(!existsSync(join(folder, '..', 'dist.report')))
})
