import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
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
      ['cover', 'headline', 'headline', 'example', 'headline', 'sources', 'summary', 'contact'],
    )
    assert.deepEqual(
      deck.children.map(({ frontmatter }) => frontmatter.eyebrow),
      [undefined, undefined, pillar(1, 2, step), undefined, pillar(2, 2, step), 'juliette', undefined, undefined],
    )
  })

test('a page in another language gets English words', () => {
  assert.equal(phrasesFor('ja'), phrasesFor('en'))
})

test('the words do not depend on the region', () => {
  assert.equal(phrasesFor('pt-BR'), phrasesFor('pt'))
})
