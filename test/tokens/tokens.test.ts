import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('.dark {')

for (const [scheme, blocks] of [
  ['light', [light]],
  ['dark', [light, dark]],
] as const) {
  const colours = new Map(
    blocks.flatMap((block) =>
      Array.from(block.matchAll(/--deck-([\w-]+): (#\w{6})/g), ([, name = '', value = '']) => [name, value] as const),
    ),
  )
  const pairs = [...(blocks.at(-1) ?? '').matchAll(/\/\* ([\w-]+) on ([\w-]+) ([\d.]+) \*\//g)]

  test(`writes the contrast of ${pairs.length} colour pairs, ${scheme}`, () => {
    assert.ok(pairs.length > 8)
    for (const [, ink = '', paper = '', written] of pairs) {
      const contrast = contrastOf(colours.get(ink) ?? '', colours.get(paper) ?? '')
      assert.ok(contrast >= 4.5, `${ink} on ${paper} is ${contrast}`)
      assert.ok(Math.abs(contrast - Number(written)) <= 0.1, `${ink} on ${paper} is ${contrast}, not ${written}`)
    }
  })
}

for (const [file, look] of [
  ['scripts/drawings/formula.ts', light],
  ['scripts/drawings/diagram.ts', light],
  ['scripts/tokens/palette.ts', css],
] as const)
  test(`draws in colours of the look: ${file}`, () => {
    const drawn = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').match(/#[0-9a-f]{6}\b/g) ?? []
    assert.ok(drawn.length)
    for (const colour of drawn) assert.ok(look.includes(colour), `${colour} is in tokens.css`)
  })

test('raised and lowered letters stay where they are in the text: what is moved is printed behind it', () => {
  const markup = readFileSync(new URL('../../styles/markup.css', import.meta.url), 'utf8')
  const rules = [...markup.matchAll(/[^{}]*\b(?:sup|sub)\b[^{}]*\{([^}]*)\}/g)].map(([, rule = '']) => rule)
  assert.ok(rules.some((rule) => rule.includes('position: static')))
  for (const rule of rules) assert.doesNotMatch(rule, /position: (?!static)|\btop:|\bbottom:|transform/)
})

/** Contrast ratio by WCAG 2.2. */
function contrastOf(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
