import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { titleOf } from '../../scripts/deck/titleOf.ts'
import { textOf } from '../../scripts/text/textOf.ts'
import { phrasesFor } from '../../scripts/locales/phrasesFor.ts'

const LANGUAGES: Record<
  string,
  { step: string; example: string; sources: string; summary: string; invitation: string }
> = {
  de: {
    step: 'Schritt',
    example: 'Beispiel',
    sources: 'Weiterführende Links',
    summary: 'Zusammenfassung',
    invitation: 'Schreib uns',
  },
  en: {
    step: 'Step',
    example: 'Example',
    sources: 'Further reading',
    summary: 'Summary',
    invitation: 'Write to us',
  },
  es: { step: 'Paso', example: 'Ejemplo', sources: 'Para saber más', summary: 'Resumen', invitation: 'Escríbenos' },
  fr: {
    step: 'Étape',
    example: 'Exemple',
    sources: 'Pour en savoir plus',
    summary: 'En résumé',
    invitation: 'Écrivez-nous',
  },
  it: {
    step: 'Passo',
    example: 'Esempio',
    sources: 'Per saperne di più',
    summary: 'In sintesi',
    invitation: 'Scrivici',
  },
  nl: {
    step: 'Stap',
    example: 'Voorbeeld',
    sources: 'Verder lezen',
    summary: 'Samenvatting',
    invitation: 'Schrijf ons',
  },
  pt: { step: 'Passo', example: 'Exemplo', sources: 'Para saber mais', summary: 'Em resumo', invitation: 'Escreva' },
}

for (const [lang, { step, example, sources, summary, invitation }] of Object.entries(LANGUAGES))
  test(`a page in ${lang} gets the layouts and words of its language`, () => {
    const { deck } = convert(
      new VFile({
        path: 'page.md',
        value: `---
lang: ${lang}
---

# Alpha

Bravo charlie.

## ${step} 1: delta

Echo foxtrot golf.

${example}: hotel india.

## ${step} 2: juliette

Kilo lima mike.

**${sources}:**

- [November](https://alpha.example)
- [Oscar](https://bravo.example)

## ${summary}

- Papa
- Quebec

${invitation}: [romeo](mailto:a@alpha.example) sierra [tango](https://charlie.example).
`,
      }),
    )
    const { pillar } = phrasesFor(lang)
    assert.deepEqual(
      deck.children.map(({ layout }) => layout),
      ['cover', 'headline', 'headline', 'headline', 'headline', 'sources', 'summary', 'contact'],
    )
    // A story without a figure is prose; that its word is known shows in its title.
    const told = deck.children[3]
    assert.equal(textOf((told && titleOf(told)) ?? []), example)
    assert.deepEqual(
      deck.children.map(({ frontmatter }) => frontmatter.eyebrow),
      [undefined, undefined, pillar(1, 2, step), 'delta', pillar(2, 2, step), 'juliette', undefined, undefined],
    )
  })

const PARTS: Record<string, { several: string; named: string; neutral: string }> = {
  de: { several: 'Die zwei Säulen', named: 'Säule 1 von 2', neutral: 'Teil 1 von 2' },
  en: { several: 'Both pillars', named: 'Pillar 1 of 2', neutral: 'Part 1 of 2' },
  es: { several: 'Los dos pilares', named: 'Pilar 1 de 2', neutral: 'Parte 1 de 2' },
  fr: { several: 'Les deux piliers', named: 'Pilier 1 sur 2', neutral: 'Partie 1 sur 2' },
  it: { several: 'I due pilastri', named: 'Pilastro 1 di 2', neutral: 'Parte 1 di 2' },
  nl: { several: 'Beide pijlers', named: 'Pijler 1 van 2', neutral: 'Deel 1 van 2' },
  pt: { several: 'Os dois pilares', named: 'Pilar 1 de 2', neutral: 'Parte 1 de 2' },
}

for (const [lang, { several, named, neutral }] of Object.entries(PARTS))
  test(`numbered headings are called what a page in ${lang} calls them, else by a neutral word`, () => {
    const badgeOf = (line: string): string | undefined => {
      const value = `---\nlang: ${lang}\n---\n\n# Alpha\n\n${line} bravo.\n\n## 1. Charlie\n\nDelta.\n\n## 2. Echo\n\nFoxtrot.\n`
      const { deck } = convert(new VFile({ path: 'page.md', value }))
      return deck.children.find(({ frontmatter }) => frontmatter.pillar === 1)?.frontmatter.eyebrow
    }
    assert.equal(badgeOf(several), named)
    assert.equal(badgeOf('Golf'), neutral)
  })

test('a page in another language gets English words', () => {
  assert.equal(phrasesFor('ja'), phrasesFor('en'))
})

test('the words do not depend on the region', () => {
  assert.equal(phrasesFor('pt-BR'), phrasesFor('pt'))
})
