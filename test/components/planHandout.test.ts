import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planHandout, type Measured } from '../../components/handout/planHandout.ts'

/** Height of a page, and of the gap between two slides, in px. */
const [PAGE, GAP] = [1000, 40]
const NEVER = Number.POSITIVE_INFINITY
/** Heights of a slide with a short text, and of one whose text has no room beside its picture. */
const SHORT = { heights: [270, NEVER, 480, NEVER], hangs: 0 }
const LONG = { heights: [1300, 420, 600, NEVER], hangs: 1030 }

/** Numbers of the slides on each page, and how much of it they take. */
function pagesOf(head: number, slides: Measured['slides'], foot: number): { slides: number; used: number }[] {
  const shapes = ['beside', 'parted', 'large', 'stacked']
  const pages = [{ slides: 0, used: head }]
  for (const [index, { shape, opens, spare }] of planHandout({ head, slides, foot }, PAGE, GAP).entries()) {
    if (opens) pages.push({ slides: 0, used: 0 })
    const page = pages.at(-1)
    if (!page) break
    page.used += (page.used ? GAP + spare : 0) + (slides[index]?.heights[shapes.indexOf(shape)] ?? 0)
    page.slides += 1
  }
  const last = pages.at(-1)
  if (last) last.used += foot
  return pages
}

for (const count of [3, 7, 9, 10, 16, 17])
  test(`of ${count} short slides no page is more than a third empty but the last, and that holds two`, () => {
    const pages = pagesOf(
      300,
      Array.from({ length: count }, () => SHORT),
      80,
    )
    assert.deepEqual(
      pages.slice(0, -1).filter(({ used }) => used < (PAGE * 2) / 3),
      [],
    )
    assert.ok(pages.every(({ used }) => used <= PAGE))
    assert.ok((pages.at(-1)?.slides ?? 0) > 1)
  })

test('a text that is longer than its picture goes below it', () => {
  const [first] = planHandout({ head: 0, slides: [LONG, LONG], foot: 80 }, PAGE, GAP)
  assert.equal(first?.shape, 'parted')
})

test('a slide that is higher than a page goes on over its end, and the next one after it', () => {
  const slides = [{ heights: [1500, 1200, 1400, NEVER], hangs: 0 }, SHORT]
  const [first, second] = planHandout({ head: 300, slides, foot: 80 }, PAGE, GAP)
  assert.deepEqual([first?.flows, second?.flows, second?.opens], [true, false, false])
})

test('a talk of hundreds of slides is planned, too', () => {
  const slides = Array.from({ length: 400 }, (_, index) => (index % 3 ? SHORT : LONG))
  assert.equal(planHandout({ head: 300, slides, foot: 80 }, PAGE, GAP).length, 400)
})
