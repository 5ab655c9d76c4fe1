import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { Brand } from '../../scripts/brand/brand.ts'
import { readBrandFile } from '../../scripts/brand/readBrandFile.ts'
import { wordBrand } from '../../scripts/brand/say.ts'
import type { Texts } from '../../scripts/locales/texts/texts.ts'
import { english } from '../../scripts/locales/texts/english.ts'
import { french } from '../../scripts/locales/texts/french.ts'

function read(value: string): { brand: Brand; said: string[] } {
  const file = new VFile({ path: '_brand.yml', value })
  const brand = readBrandFile(file)
  return { brand, said: file.messages.map(({ line, ruleId, reason }) => `${line} ${ruleId} ${reason}`) }
}

test('reads what means something on slides, and where it stands', () => {
  const { brand, said } = read(`meta:
  name: { short: Atelier, full: Atelier du Soleil }
  link: https://example.org
logo:
  images:
    whole: { path: img/logo.svg, alt: Un soleil }
  small: img/icon.png
  medium: { light: whole, dark: img/night.svg }
color:
  palette: { soleil: orange }
  background: { light: "#fff", dark: "#111" }
  primary: soleil
  secondary: primary
  success: green
typography:
  fonts:
    - { family: Inter, source: file, files: [inter.woff2, { path: bold.ttf, weight: bold, style: italic }] }
    - { family: Lora, source: google }
  base: { family: Inter, size: 1em }
  headings: { family: Lora, weight: 600 }
  link: { color: primary }
defaults:
  quarto: { theme: x }
  fabrique: { cover: light, motif: none, footer: Ici, license: CC0 }
`)
  assert.deepEqual(said, [])
  const told = Object.entries({ ...brand.colours, ...brand.families }).map(
    ([role, { value, at }]) => `${role} ${value} ${at.line}`,
  )
  assert.deepEqual(told, [
    'paper #ffffff 11',
    'darkPaper #111111 11',
    'primary #ffa500 12',
    'secondary #ffa500 13',
    'text Inter 19',
    'head Lora 20',
  ])
  assert.equal(brand.name?.value, 'Atelier')
  assert.deepEqual(
    [brand.logo?.light?.value, brand.logo?.dark?.value, brand.logo?.alt, brand.icon?.value],
    ['img/logo.svg', 'img/night.svg', 'Un soleil', 'img/icon.png'],
  )
  assert.deepEqual(
    brand.fontFiles.map(({ value }) => value),
    [
      { family: 'Inter', path: 'inter.woff2' },
      { family: 'Inter', path: 'bold.ttf', weight: 700, style: 'italic' },
    ],
  )
  assert.deepEqual(brand.fetched[0]?.value, { family: 'Lora', source: 'google' })
  const { cover, motif, footer, licence } = brand
  assert.deepEqual(
    [cover, motif, footer, licence].map((one) => one?.value),
    ['light', 'none', 'Ici', 'CC0'],
  )
})

test('what is not known, or not understood, is said with its line, and nothing else is lost', () => {
  const { brand, said } = read(`colour: { primary: red }
color:
  primary: "#12345"
  secondry: red
  secondary: red
defaults:
  fabrique:
    cover: bleu
    footer: ${'x'.repeat(61)}
`)
  assert.deepEqual(said, [
    '1 brand-key `colour` is not a key of brand.yml. Did you mean `color`?',
    '4 brand-key `color.secondry` is not a key of brand.yml. Did you mean `color.secondary`?',
    '3 brand-value `#12345` is no colour. Write one such as `"#136a54"`, in quotes, or a name of `color.palette`.',
    '8 brand-value `bleu` is no cover. Write one of: dark, light, colour.',
    '9 brand-value This is longer than the foot of a slide: shorten it to 60 characters.',
  ])
  assert.equal(brand.colours.secondary?.value, '#ff0000')
})

test('a file that is no YAML says nothing, and where', () => {
  const { brand, said } = read('color:\n  primary: "#fff\n')
  assert.match(
    said[0] ?? '',
    /^[23] brand-yaml Nothing of this file is used: a bracket, brace or quote is not closed, here or above\. Close it\.$/,
  )
  assert.deepEqual(brand.colours, {})
})

test('a colour that YAML takes for a comment, and one that is none, are said where they stand, once', () => {
  const { brand, said } = read(`color:
  palette:
    lac: #2f6f4f
    bad: "#12"
  primary: bad
  secondary: #2f6f4f
  tertiary: [1, 2]
  warning: # later
  danger:
  background: { light: #fff
    , dark: { a: 1 } }
  foreground: 136a54
`)
  assert.deepEqual(said, [
    '3 brand-value `#2f6f4f` is a comment in YAML, not a colour. Put it in quotes: `"#2f6f4f"`.',
    '4 brand-value `#12` is no colour. Write one such as `"#136a54"`, in quotes, or a name of `color.palette`.',
    '6 brand-value `#2f6f4f` is a comment in YAML, not a colour. Put it in quotes: `"#2f6f4f"`.',
    '7 brand-value This is no colour. Write one such as `"#136a54"`, in quotes, or a name of `color.palette`.',
    '10 brand-value `#fff` is a comment in YAML, not a colour. Put it in quotes: `"#fff"`.',
    '11 brand-value This is no colour. Write one such as `"#136a54"`, in quotes, or a name of `color.palette`.',
  ])
  assert.deepEqual(Object.keys(brand.colours), ['ink'])
})

test('anchors are followed; numbers stay as they are written', () => {
  const { brand, said } = read(`meta: { name: &name 007 }
color:
  palette: &all { lac: &lac "#2f6f4f", nuit: 012345 }
  primary: *lac
  secondary: nuit
  background: &ground { light: "#fff", dark: *lac }
logo: { medium: &logo { path: a.svg, alt: *name }, small: *logo }
typography:
  fonts: [&font { family: Alpha, files: [a.ttf] }, *font]
  base: &base { family: Alpha, weight: 350 }
  headings: *base
`)
  assert.deepEqual(said, [])
  assert.deepEqual(
    Object.entries(brand.colours).map(([role, { value }]) => `${role} ${value}`),
    ['primary #2f6f4f', 'secondary #012345', 'paper #ffffff', 'darkPaper #2f6f4f'],
  )
  assert.deepEqual([brand.name?.value, brand.logo?.alt, brand.icon?.value], ['007', '007', 'a.svg'])
  assert.deepEqual(brand.weights, { text: 350, head: 350 })
  assert.equal(brand.fontFiles.length, 2)
})

test('weights are those of CSS', () => {
  const { brand, said } = read(`typography:
  fonts: { family: Alpha }
  base: { family: Alpha, weight: 5000 }
  headings: { family: Alpha, weight: 0 }
  monospace: { family: Alpha, weight: fat }
`)
  assert.deepEqual(said, [
    '2 brand-value This is no list. Begin each part of it with a hyphen, on a line of its own.',
    ...['3 brand-value `5000`', '4 brand-value `0`', '5 brand-value `fat`'].map(
      (one) => `${one} is no weight. Write a number from 1 to 1000, such as 400 or 700.`,
    ),
  ])
  assert.deepEqual(brand.weights, {})
})

for (const value of [
  '',
  'color: { palette: &a [*a], primary: *a }\n',
  'color: { primary: &a { light: *a } }\n',
  '- a\n- b\n',
  'color: red\n',
  'color:\n  primary: primary\n',
  'typography: { fonts: [1, {}] }\n',
  'logo: [a]\n',
])
  test(`is no trouble: ${JSON.stringify(value)}`, () => void read(value))

test('what is said of a brand leads to its docs in the language of the run', () => {
  const file = new VFile({ path: '_brand.yml', value: 'colour: "#fff"\n' })
  readBrandFile(file)
  const urlIn = (texts: Texts): string | undefined => {
    wordBrand(file, texts)
    return file.messages[0]?.url
  }
  assert.equal(file.messages[0]?.url, 'docs/brand.md#brand-key')
  assert.equal(urlIn(french), 'docs/fr/brand.md#brand-key')
  assert.equal(urlIn(english), 'docs/brand.md#brand-key')
})
