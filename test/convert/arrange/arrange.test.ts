import type { Arranged } from '../../../scripts/convert/arrange/unit.ts'
import type { Slide } from '../../../scripts/deck/types.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arrange, type Step, stepsFrom } from '../../../scripts/convert/arrange/arrange.ts'
import { badnessAfter, kindOf, sumOf, type Terms } from '../../../scripts/convert/arrange/badness.ts'
import type { Badness } from '../../../scripts/deck/badness.ts'
import { WEIGHTS } from '../../../scripts/convert/arrange/weights.ts'
import { offerOf, withoutOffer } from '../../support/offered.ts'
import { block, type Given, sectionOf } from '../../support/sectionOf.ts'

/** Sections made for each run; the seed makes them the same each time. */
const RUNS = { numRuns: 100, seed: 20, endOnFailure: true }
/** Rounding of sums. */
const EPSILON = 1e-9

const weights: Record<Badness, number> = WEIGHTS
const section = (most: number): fc.Arbitrary<string> =>
  fc.array(block, { minLength: 1, maxLength: most }).map((blocks) => blocks.join('\n\n'))

test('no way through a section costs less than the one that is chosen', () => {
  fc.assert(
    fc.property(section(4), (markdown) => {
      const given = sectionOf(markdown)
      const least = Math.min(...allWays(given).map(costOf))
      const { cost, slides } = bestOf(given)
      assert.ok(Math.abs(cost - least) < EPSILON, `${slides.map(kindOf).join()} costs ${cost}, another way ${least}`)
    }),
    RUNS,
  )
})

test('each block is in the notes of exactly one slide, in order, whichever way is taken', () => {
  fc.assert(
    fc.property(section(6), (markdown) => {
      const given = sectionOf(markdown)
      const blocks = given.units.flatMap((unit) => unit.blocks)
      for (const { slides } of arrange(given.units, given.scope, given.file))
        assert.deepEqual(
          slides.flatMap(({ notes }) => notes),
          blocks,
        )
    }),
    RUNS,
  )
})

test('type is in the range of its composition, in even px, and fits', () => {
  let count = 0
  fc.assert(
    fc.property(section(6), (markdown) => {
      for (const slide of bestOf(sectionOf(markdown)).slides) {
        const offer = offerOf(slide)
        if (!offer) continue
        count += 1
        const { size, code } = slide.frontmatter
        assert.ok(isWithin(size, offer.sizes), `${slide.layout} in ${size} px`)
        if (offer.code) assert.ok(isWithin(code, offer.code), `${slide.layout} with code in ${code} px`)
        const { needed, room } = offer.measure(slide)
        assert.ok(needed <= room, `${slide.layout}: ${needed} px of ${room}`)
      }
    }),
    RUNS,
  )
  assert.ok(count > RUNS.numRuns)
})

test('the same section is arranged the same each time', () => {
  fc.assert(
    fc.property(section(6), (markdown) => {
      const [once, again] = [1, 2].map(() => bestOf(sectionOf(markdown)).slides.map(withoutOffer))
      assert.deepEqual(again, once)
    }),
    RUNS,
  )
})

const sections = fc.sample(section(6), RUNS).map((markdown) => {
  const given = withKept(sectionOf(markdown))
  return { given, usual: bestOf(given) }
})
for (const name of Object.keys(weights) as Badness[])
  test(`where \`${name}\` counts more, there is less of it`, () => {
    let moved = 0
    for (const { given, usual } of sections) {
      const [less, more] = [1 / 6, 6].map((factor) => weighted(name, factor, () => amountOf(name, bestOf(given))))
      const amounts = [less ?? NaN, amountOf(name, usual), more ?? NaN]
      assert.ok(
        amounts.slice(1).every((amount, at) => amount <= (amounts[at] ?? NaN) + EPSILON),
        amounts.join(' → '),
      )
      if ((more ?? NaN) < (less ?? NaN) - EPSILON) moved += 1
    }
    assert.ok(moved > 0, 'it moves nothing')
  })

/** Every third block is to share its slide with the next one. */
function withKept({ units, ...given }: Given): Given {
  return { ...given, units: units.map((unit, at) => ({ ...unit, isKept: at % 3 === 0 && at < units.length - 1 })) }
}

function bestOf({ units, scope, file }: Given): Arranged {
  const [best] = arrange(units, scope, file)
  assert.ok(best)
  return best
}

/** All ways through a section, one after the other. */
function allWays({ units, scope, file }: Given): Step[][] {
  const steps = units.map((_, at) => stepsFrom(units, at, scope, file))
  const from = (at: number): Step[][] =>
    at === units.length
      ? [[]]
      : (steps[at] ?? []).flatMap((step) => from(at + step.count).map((rest) => [step, ...rest]))
  return from(0)
}

function costOf(way: Step[]): number {
  return way.reduce((cost, step, at) => {
    const before = way.slice(0, at).flatMap(({ slides }) => slides)
    return cost + step.cost + sumOf(between(before, step.slides[0], step.goesOn))
  }, 0)
}

/** What is bad about a slide after those before it. */
function between(before: Slide[], slide: Slide | undefined, goesOn?: boolean): Terms {
  const last = before.at(-1)
  if (!last || !slide) return {}
  const run = before.length - 1 - before.findLastIndex((one) => kindOf(one) !== kindOf(last))
  return badnessAfter(last, run, slide, goesOn)
}

/** How much of a kind of badness there is, unweighted. */
function amountOf(name: Badness, { slides }: Arranged): number {
  const terms = slides.flatMap((slide, at) => [
    slide.why?.terms ?? {},
    between(slides.slice(0, at), slide, (offerOf(slide)?.part?.no ?? 1) > 1),
  ])
  return terms.reduce((sum, { [name]: term = 0 }: Terms) => sum + term, 0) / weights[name]
}

/** Arrange while a kind of badness counts more. */
function weighted<T>(name: Badness, factor: number, arranged: () => T): T {
  const usual = weights[name]
  weights[name] = usual * factor
  try {
    return arranged()
  } finally {
    weights[name] = usual
  }
}

function isWithin(size: number | undefined, { least, most }: { least: number; most: number }): boolean {
  return size !== undefined && size >= least && size <= most
}
