import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { DeckBrand } from '../../scripts/deck/brand.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { metadataOf } from '../../scripts/deck/metadata.ts'
import { frenchSpaces } from '../../scripts/text/frenchSpaces.ts'

const PAGE = `---
lang: LANG
title: "Le budget : 12 500 € ?"
description: "« Combien » coûte un four ; et pourquoi !"
deck:
  event: "Assemblée : 3 mai"
  licence: "CC BY-SA 4.0 ; tout"
---

Nous sommes 12 500 personnes : toutes et tous.

## Le four

Il coûte 3 000 €.
`
const BRAND: DeckBrand = { footer: 'La coop : un commun', licence: 'CC BY ; tout', families: {}, fonts: [] }

const converted = (lang: string): ReturnType<typeof convert> =>
  convert(new VFile({ path: 'page.md', value: PAGE.replace('LANG', lang), data: { brand: BRAND } }))

test('in French, what comes from front matter and from a brand is set as the text is', () => {
  const { deck, slides } = converted('fr')
  const { title, description, event, licence } = metadataOf(deck.matter)
  assert.equal(title, 'Le budget\u202F: 12\u202F500\u00A0€\u202F?')
  assert.equal(deck.title, title)
  assert.equal(description, '«\u202FCombien\u202F» coûte un four\u202F; et pourquoi\u202F!')
  assert.equal(event, 'Assemblée\u202F: 3\u00A0mai')
  assert.equal(licence, 'CC BY-SA 4.0\u202F; tout')
  assert.equal(deck.brand?.footer, 'La coop\u202F: un commun')
  assert.equal(deck.brand?.licence, 'CC BY\u202F; tout')
  assert.doesNotMatch(
    slides.replaceAll(/^[\w- ]+: .*$/gm, (line) => line.replace(': ', ':')),
    /[ \u00A0][;:!?»]|« /,
  )
})

test('in other languages it stays as it is', () => {
  const { deck } = converted('en')
  assert.equal(deck.title, 'Le budget : 12 500 € ?')
  assert.equal(deck.brand?.footer, BRAND.footer)
})

test('a year and a count are no number in groups', () =>
  assert.equal(frenchSpaces('En 2024 12 500 voix'), 'En 2024 12\u202F500\u00A0voix'))
