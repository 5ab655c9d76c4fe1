import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wcagContrast } from 'culori'
import fc from 'fast-check'
import { colourProblem, paletteStyles } from '../../scripts/tokens/palette.ts'

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('every colour is refused, or can be read on its tint and on paper, light and dark', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      fc.pre(!colourProblem(colour))
      const styles = paletteStyles([colour])
      const pairs = [...styles.matchAll(/hue-1:(#\w{6});--deck-tint-1:(#\w{6})/g)]
      assert.equal(pairs.length, 2)
      for (const [index, [, hue = '', tint = '']] of pairs.entries()) {
        const paper = ['#fbfaf4', '#0f211c'][index] ?? ''
        assert.ok(wcagContrast(hue, tint) >= 4.5, `${hue} on ${tint}`)
        assert.ok(wcagContrast(hue, paper) >= 4.5, `${hue} on ${paper}`)
      }
      // Plain text stands on tints, too.
      assert.ok(wcagContrast('#12312a', pairs[0]?.[2] ?? '') >= 4.5)
      assert.ok(wcagContrast('#e8f2ed', pairs[1]?.[2] ?? '') >= 4.5)
    }),
  )
})

test('no colours are no style sheet', () => assert.equal(paletteStyles([]), ''))
