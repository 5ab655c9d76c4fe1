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

test('draws formulas and diagrams in colours of the light look', () => {
  for (const file of ['formula', 'diagram']) {
    const drawn =
      readFileSync(new URL(`../../scripts/drawings/${file}.ts`, import.meta.url), 'utf8').match(/#[0-9a-f]{6}/g) ?? []
    assert.ok(drawn.length)
    for (const colour of drawn) assert.ok(light.includes(colour), `${colour} of ${file}.ts is in tokens.css`)
  }
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
