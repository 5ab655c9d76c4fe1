import assert from 'node:assert/strict'
import { test } from 'node:test'
import { create, type Font } from 'fontkit'
import { officeFonts } from '../../../scripts/fonts/officeFonts.ts'
import { cutsIn, officeTypefaces } from '../../../scripts/kit/outputs/pptx/officeTypefaces.ts'
import type { Run, Shape } from '../../../scripts/office/presentation.ts'

const OURS = {
  fonts: { head: 'Bricolage Grotesque', text: 'Atkinson Hyperlegible Next', mono: 'Atkinson Hyperlegible Mono' },
}

test('each font of the look that is beside a presentation is called as the presentation calls it', () => {
  const { fonts, isBold } = officeTypefaces('own', OURS)
  for (const [role, family] of Object.entries(fonts)) {
    const cut = { family, isBold: isBold[role as 'head'], isItalic: false }
    const [file, licence] = officeFonts([cut])
    assert.equal((create(Buffer.from(file?.content ?? '')) as Font).familyName, family)
    assert.match(Buffer.from(licence?.content ?? '').toString(), /SIL Open Font License/i)
  }
})

test('whole fonts have letters that the look’s own parts for browsers lack', () => {
  const [file] = officeFonts([{ family: 'Atkinson Hyperlegible Next', isBold: true, isItalic: true }])
  assert.equal(file?.name, 'AtkinsonHyperlegibleNext-BoldItalic.ttf')
  assert.ok((create(Buffer.from(file?.content ?? '')) as Font).hasGlyphForCodePoint('ł'.codePointAt(0) ?? 0))
})

test('a family of a brand stays as it is, and nothing of it is handed on', () => {
  const { fonts, isBold } = officeTypefaces('own', { fonts: { ...OURS.fonts, head: 'Harbour Sans' } })
  assert.deepEqual([fonts.head, isBold.head], ['Harbour Sans', false])
  assert.deepEqual(officeFonts([{ family: 'Harbour Sans', isBold: true, isItalic: false }]), [])
})

test('the cuts of a presentation are those of its texts, tables and groups', () => {
  const run = (font: Run['font'], look: Partial<Run> = {}): Run => ({
    text: 'a',
    size: 20,
    font,
    colour: { hex: '000000' },
    ...look,
  })
  const box = { x: 0, y: 0, width: 1, height: 1 }
  const text = (runs: Run[]): Shape => ({
    type: 'text',
    name: '',
    box,
    paragraphs: [{ runs, align: 'left' }],
    insets: [0, 0, 0, 0],
    vertical: 'top',
  })
  const cell = {
    paragraphs: [{ runs: [run('mono')], align: 'left' as const }],
    insets: [0, 0, 0, 0] as [number, number, number, number],
    vertical: 'top' as const,
    lines: {},
  }
  const shapes: Shape[] = [
    text([run('head')]),
    { type: 'group', name: '', box, shapes: [text([run('text', { isBold: true })])] },
    { type: 'table', name: '', box, columns: [1], rows: [{ height: 1, cells: [cell] }], hasHeader: false },
  ]
  assert.deepEqual(
    cutsIn(shapes, OURS).map(({ family, isBold }) => [family, isBold]),
    [
      ['Bricolage Grotesque', false],
      ['Atkinson Hyperlegible Next', true],
      ['Atkinson Hyperlegible Mono', false],
    ],
  )
})
