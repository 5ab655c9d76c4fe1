import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { lookOf, type Tokens } from '../../scripts/tokens/look.ts'
import { lookStyles, pageLookStyles } from '../../scripts/tokens/lookStyles.ts'
import { contrastOf } from '../../scripts/tokens/readable.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const maybe = fc.option(colour, { nil: undefined })
const colours = fc.record(
  {
    brand: colour,
    hues: fc.array(fc.record({ area: colour }), { minLength: 1, maxLength: 4 }),
    paper: fc.constantFrom('#ffffff', '#fffdf7', '#e8e0d0', '#14121f', '#000000', '#2b2b33'),
    ink: colour,
    darkPaper: fc.constantFrom('#101010', '#14121f'),
    accent: colour,
    warning: colour,
    cover: fc.constantFrom('dark' as const, 'light' as const, 'colour' as const),
  },
  { requiredKeys: ['brand', 'hues'] },
)

/** Pairs that text is set in: letters, and what they stand on. */
function pairsOf(look: Tokens): Array<[string, string]> {
  const hues = Array.from({ length: 6 }, (_, at) => at + 1).flatMap((no): Array<[string, string]> => [
    [`hue-${no}`, `tint-${no}`],
    [`hue-${no}`, 'paper'],
    [`hue-${no}`, 'surface'],
    ['ink', `tint-${no}`],
    ['muted', `tint-${no}`],
  ])
  const others: Array<[string, string]> = [
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['muted', 'paper'],
    ['muted', 'surface'],
    ['cover-ink', 'cover'],
    ['cover-muted', 'cover'],
    ['night-ink', 'night'],
    ['night-mark', 'night'],
    ['mark', 'accent'],
    ['warn', 'warn-tint'],
    ['ink', 'warn-tint'],
  ]
  return [...hues, ...others].map(([ink, ground]) => [look[ink] ?? '', look[ground] ?? ''])
}

test('whatever the colours of a brand are, all pairs that text is set in hold 4.5 : 1, light and dark', () => {
  fc.assert(
    fc.property(colours, maybe, (given, text) => {
      const [first, ...others] = given.hues
      const hues = first && text ? [{ ...first, text }, ...others] : given.hues
      const { light, dark } = lookOf({ ...given, hues })
      for (const look of [light, dark])
        for (const [ink, ground] of pairsOf(look))
          assert.ok(contrastOf(ink, ground) >= 4.5, `${ink} on ${ground}: ${contrastOf(ink, ground)}`)
    }),
  )
})

test('colours that can be read stay as they are', () => {
  const { light, isDark } = lookOf({ brand: '#1d4ed8', hues: [{ area: '#1d4ed8' }], ink: '#111111' })
  assert.deepEqual([light['hue-1'], light['brand'], light['ink'], isDark], ['#1d4ed8', '#1d4ed8', '#111111', false])
})

test('every colour of the look has one in a brand, so that none of ours is left', () => {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
  const ours = Array.from(
    css.matchAll(/--deck-([\w-]+):[^;]*(?:#\w{6}|var\(--deck-(?:cover|hue|tint))/g),
    ([, name = '']) => name,
  )
  const { light, dark } = lookOf({ brand: '#1d4ed8', hues: [{ area: '#1d4ed8' }] })
  assert.ok(ours.length > 40)
  for (const name of ours) assert.ok(name in light && name in dark, name)
})

test('a ground that is dark in both schemes is light on paper, but for pictures of slides', () => {
  const look = lookOf({ brand: '#b388ff', hues: [{ area: '#b388ff' }], paper: '#14121f' })
  const styles = lookStyles(look)
  assert.match(styles, /^html:root\{[^}]*--deck-paper:#14121f/m)
  assert.match(styles, /\.handout-page\{[^}]*--deck-paper:#ffffff/)
  assert.match(styles, /\.handout-page \.canvas\{[^}]*--deck-paper:#14121f/)
  assert.match(pageLookStyles(look), /@media print\{[^}]*\}html:root\{[^}]*--deck-paper:#ffffff/)
})

test('without a brand there is no style sheet', () => assert.equal(lookStyles(undefined), ''))
