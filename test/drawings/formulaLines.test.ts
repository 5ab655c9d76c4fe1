import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formulaLines } from '../../scripts/drawings/formulaLines.ts'

/** A formula as text: letters in italics in underscores, what is above or below behind `^` and `_`. */
function told(tex: string): string | undefined {
  return formulaLines([tex])
    .get(tex)
    ?.map(({ text, isItalic, raised }) => {
      const sign = raised === 'above' ? '^' : raised === 'below' ? '_' : ''
      return `${sign}${isItalic ? `<${text}>` : text}`
    })
    .join('')
}

test('letters are italic, names of functions are not, and signs stand apart as in a formula', () => {
  assert.equal(told('h = p + n \\cdot \\ell'), '<h> = <p> + <n> ⋅ <ℓ>')
  assert.equal(told('-x'), '−<x>')
  assert.equal(told('\\sin x \\le 1'), 'sin <x> ≤ 1')
  assert.equal(told('n \\in \\mathbb{N}'), '<n> ∈ ℕ')
})

test('powers and indices are raised and lowered', () => {
  assert.equal(told('a^2 + x_i'), '<a>^2 + <x>_<i>')
  assert.equal(told('\\sum_{i=1}^n i'), '∑_<i>_=1^<n><i>')
  assert.equal(told('\\ce{H2O}'), 'H_2O')
})

test('fractions and roots have brackets where they need them', () => {
  assert.equal(told('\\frac{a}{b}'), '<a>/<b>')
  assert.equal(told('\\sqrt{\\frac{a+b}{2}}'), '√((<a> + <b>)/2)')
})

test('what is more than a line is none', () => {
  for (const tex of ['x^{2^n}', '\\vec{v}', '\\begin{pmatrix}1&2\\end{pmatrix}', '\\mathcal{L}'])
    assert.equal(told(tex), undefined, tex)
})

test('a name that a formula gives is known to those after it, in the same deck alone', () => {
  const [given, used] = ['\\newcommand{\\quay}{\\mathbb{Q}} x', 'y \\in \\quay']
  assert.equal(
    formulaLines([given, used])
      .get(used)
      ?.map(({ text }) => text)
      .join(''),
    'y ∈ ℚ',
  )
  assert.notEqual(
    formulaLines([used])
      .get(used)
      ?.map(({ text }) => text)
      .join(''),
    'y ∈ ℚ',
  )
})
