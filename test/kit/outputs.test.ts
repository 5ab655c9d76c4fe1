import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import type { OutputRegistry } from '../../scripts/kit/outputs/output.ts'
import { outputs } from '../../scripts/kit/outputs/outputs.ts'
import { checkPdfs } from '../../scripts/kit/pdf/checkPdfs.ts'

const { make, expected, weight } = outputs['slides.pdf']

// Kept by the compiler: where a line below a comment is no error, the comment is one.
export const registries: OutputRegistry[] = [
  { 'notes.pdf': { make, expected, weight }, 'notes.txt': { make } },
  // @ts-expect-error: it would not be weighed.
  { 'notes.pdf': { make, expected } },
  // @ts-expect-error: it would not be read back.
  { 'notes.pdf': { make, weight } },
]

test('every PDF of the registry is read back, where it is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-pdfs-'))
  const document = await PDFDocument.create()
  document.addPage()
  const blank = await document.save()
  const conversion = convert(new VFile({ path: 'page.md', value: '# Tide tables\n\nHow to read them.\n' }))
  const files = async (): Promise<unknown[]> => {
    const checked = await checkPdfs(folder, conversion)
    return checked.filter(({ name }) => name === 'PDF blank pages').map(({ faults }) => faults[0]?.element)
  }
  try {
    assert.deepEqual(await files(), [])
    const names = Object.keys(outputs).filter((name) => name.endsWith('.pdf'))
    for (const name of names) writeFileSync(join(folder, name), blank)
    assert.deepEqual(await files(), names)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
