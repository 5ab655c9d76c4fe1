import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rejectPdfs } from '../../scripts/kit/pdf/rejectPdfs.ts'
import { UserError } from '../../scripts/system/userError.ts'

test('a PDF that lacks something is told of with the others, and refused', () => {
  const said: string[] = []
  const verified = [
    { name: 'slides.pdf', pages: 13, findings: [{ name: 'pages', found: '13' }] },
    { name: 'handout.pdf', pages: 5, findings: [{ name: 'pages', found: '5', problem: '5 pages, expected 6' }] },
  ]
  assert.throws(
    () => rejectPdfs(verified, (text) => said.push(text)),
    (error) => error instanceof UserError && error.message.startsWith('handout.pdf: pages: 5 pages, expected 6\n'),
  )
  assert.match(said.join(''), /pages +13 ✓ +5 ✗/)
  rejectPdfs(verified.slice(0, 1), () => undefined)
})
