import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ComparedSlide, compareSlides } from '../../../scripts/kit/report/compareSlides.ts'

const slide = (title: string, said = `${title} has words of its own: ${title}`): ComparedSlide => ({
  title,
  shown: `# ${title}`,
  said,
})
const [alpha, bravo, charlie, delta] = ['alpha', 'bravo', 'charlie', 'delta'].map((name) => slide(name)) as [
  ComparedSlide,
  ComparedSlide,
  ComparedSlide,
  ComparedSlide,
]

/** Pairs as one reads them. */
function told(before: ComparedSlide[], after: ComparedSlide[]): string[] {
  return compareSlides(before, after).map(
    (pair) => `${pair.before ?? '-'}>${pair.after ?? '-'}${pair.isMoved ? ' moved' : ''}`,
  )
}

test('slides that stay are found, whatever stands between them', () => {
  assert.deepEqual(told([alpha, bravo, charlie], [alpha, bravo, charlie]), ['0>0', '1>1', '2>2'])
  assert.deepEqual(told([alpha, charlie], [alpha, bravo, charlie]), ['0>0', '->1', '1>2'])
  assert.deepEqual(told([alpha, bravo, charlie], [alpha, charlie]), ['0>0', '1>-', '2>1'])
  assert.deepEqual(told([], [alpha]), ['->0'])
  assert.deepEqual(told([alpha], []), ['0>-'])
})

test('a slide that is alike is one that was changed, also with another title', () => {
  const other = { ...bravo, title: 'echo', shown: '# echo' }
  assert.deepEqual(told([alpha, bravo, charlie], [alpha, other, charlie]), ['0>0', '1>1', '2>2'])
  const said = { ...bravo, said: 'nothing that was there before' }
  assert.deepEqual(told([alpha, bravo, charlie], [delta, alpha, said, charlie]), ['->0', '0>1', '1>2', '2>3'])
})

test('a slide that has no word of another is a new one', () => {
  const other = slide('echo', 'nothing that was there before')
  assert.deepEqual(told([alpha, bravo], [alpha, other]).toSorted(), ['->1', '0>0', '1>-'])
})

test('a slide that stands elsewhere has moved', () => {
  assert.deepEqual(told([alpha, bravo, charlie, delta], [bravo, charlie, delta, alpha]), [
    '1>0',
    '2>1',
    '3>2',
    '0>3 moved',
  ])
})

test('each slide of both kits is told once, and those of the new one in order', () => {
  const slides = fc.array(fc.constantFrom(alpha, bravo, charlie, delta, slide('echo', alpha.said)), { maxLength: 8 })
  fc.assert(
    fc.property(slides, slides, (before, after) => {
      const pairs = compareSlides(before, after)
      const places = (of: 'before' | 'after'): number[] => pairs.flatMap((pair) => pair[of] ?? [])
      assert.deepEqual(places('after'), [...after.keys()])
      assert.deepEqual(
        places('before').toSorted((a, b) => a - b),
        [...before.keys()],
      )
    }),
    { seed: 20, numRuns: 300 },
  )
})
