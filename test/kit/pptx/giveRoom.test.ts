import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Box, Paragraph, Shape, TextShape } from '../../../scripts/office/presentation.ts'
import { giveRoom } from '../../../scripts/kit/outputs/pptx/giveRoom.ts'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const area = (at: Box): Shape => ({ type: 'area', name: 'Ground', box: at, fill: { hex: 'ffffff' } })

function text(at: Box, look: Partial<Paragraph> = {}): TextShape {
  const run = { text: 'Quay', font: 'text', size: 28, colour: { hex: '000000' } } as const
  const paragraph: Paragraph = { runs: [run], align: 'left', lineHeight: 40, ...look }
  return { type: 'text', name: 'Text', box: at, paragraphs: [paragraph], insets: [0, 0, 0, 0], vertical: 'top' }
}

function roomOf(...shapes: Shape[]): Box | undefined {
  return giveRoom(shapes)[0]?.box
}

test('a line is as wide and as high as there is room on the slide', () => {
  assert.deepEqual(roomOf(text(box(80, 100, 200, 40))), box(80, 100, 1176, 596))
})

test('it ends before what stands beside it, and above what is below', () => {
  const [beside, below] = [area(box(500, 90, 100, 60)), area(box(80, 300, 100, 60))]
  assert.deepEqual(roomOf(text(box(80, 100, 200, 40)), beside, below), box(80, 100, 396, 200))
})

test('a line at the right goes on to the left, one in the middle to both sides', () => {
  assert.deepEqual(roomOf(text(box(1000, 600, 200, 40), { align: 'right' })), box(24, 600, 1176, 96))
  assert.deepEqual(roomOf(text(box(540, 600, 200, 40), { align: 'center' })), box(24, 600, 1232, 96))
})

test('a text of several lines keeps its width, and so does one that something lies on', () => {
  assert.equal(roomOf(text(box(80, 100, 200, 120)))?.width, 200)
  assert.equal(roomOf(text(box(80, 100, 200, 40)), area(box(200, 110, 400, 10)))?.width, 200)
})

test('what holds a text is its ground, and takes no room from it', () => {
  assert.equal(roomOf(text(box(80, 100, 200, 40)), area(box(0, 0, 1280, 720)))?.width, 1176)
})

test('a text in the middle of its card stays there', () => {
  const card: Shape = {
    type: 'group',
    name: 'Card',
    box: box(80, 100, 400, 200),
    shapes: [area(box(80, 100, 400, 200)), text(box(120, 180, 100, 40))],
  }
  const [group] = giveRoom([card])
  assert.ok(group?.type === 'group')
  const [, inside] = group.shapes
  assert.deepEqual([inside?.type === 'text' && inside.vertical, inside?.box], ['middle', box(120, 100, 352, 200)])
})

test('a text with a ground of its own stays as it is', () => {
  const filled = { ...text(box(80, 100, 200, 40)), fill: { hex: 'ffffff' } }
  assert.deepEqual(roomOf(filled), filled.box)
})

test('what one text was given is not given to another', () => {
  const shapes = [text(box(100, 100, 100, 40)), text(box(800, 100, 100, 40), { align: 'right' })]
  const [left, right] = giveRoom(shapes).map((shape) => shape.box)
  assert.ok(left && right && left.x + left.width <= right.x, JSON.stringify([left, right]))
})
