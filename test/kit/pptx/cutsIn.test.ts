import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutsIn } from '../../../scripts/kit/outputs/pptx/cutsIn.ts'
import type { Run, Shape } from '../../../scripts/office/presentation.ts'

const OURS = {
  fonts: { head: 'Bricolage Grotesque', text: 'Atkinson Hyperlegible Next', mono: 'Atkinson Hyperlegible Mono' },
}

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
