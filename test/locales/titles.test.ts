import type { Heading } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parseTitle } from '../../scripts/convert/outline/title.ts'
import { phrasesFor } from '../../scripts/locales/phrasesFor.ts'
import { textOf } from '../../scripts/text/textOf.ts'

/** Heading, its number, and what is left of it beside its number. */
type Case = [heading: string, number: number | undefined, bare: string]

const TITLES: Record<string, Case[]> = {
  fr: [
    ['Étape 1 – Préparer', 1, 'Préparer'],
    ['ÉTAPE 2 : Finir', 2, 'Finir'],
    ['Etape 3 - Ranger', 3, 'Ranger'],
    ['E\u0301tape 3 - Ranger', 3, 'Ranger'],
    ['ETAPE 3. Ranger', 3, 'Ranger'],
    ['Étape n° 4 – Ranger', 4, 'Ranger'],
    ['Étape 5 🌱 Semer', 5, 'Semer'],
    ['Étape 6', 6, 'Étape 6'],
    ['Étape 2 du projet', 2, 'Étape 2 du projet'],
    ['Étape 2 – 3 ans', 2, 'Étape 2 – 3 ans'],
    ['Étape 2bis', undefined, 'Étape 2bis'],
    ['Étape 1.2 – Poser', undefined, 'Étape 1.2 – Poser'],
    ['Étape 1/3 : Poser', undefined, 'Étape 1/3 : Poser'],
    ['Étape vidéo', undefined, 'Étape vidéo'],
    ['Partie 3D', undefined, 'Partie 3D'],
    ['Partie IV : Voir', 4, 'Voir'],
    ['Module IA', undefined, 'Module IA'],
    ['Chapitre Mille', undefined, 'Chapitre Mille'],
    ['Les 7 principes', undefined, 'Les 7 principes'],
    ['Les 3 mousquetaires', undefined, 'Les 3 mousquetaires'],
    ['Step 1: Read', undefined, 'Step 1: Read'],
    ['**1\\. Présents**', 1, 'Présents'],
    ['2️⃣ Absents', 2, 'Absents'],
    ['3 – 6 ans', undefined, '3 – 6 ans'],
    ['1.x et la suite', undefined, '1.x et la suite'],
  ],
  en: [
    ['Step 1: Read', 1, 'Read'],
    ['Module 2 | Write', 2, 'Write'],
    ['Step 1st', undefined, 'Step 1st'],
    ['Lesson 7 principles', 7, 'Lesson 7 principles'],
    ['Part 2 of the plan', 2, 'Part 2 of the plan'],
    ['Part 1’s end', undefined, 'Part 1’s end'],
    ['Les 7: read', undefined, 'Les 7: read'],
    ['I think', undefined, 'I think'],
    ['IIII. Wrong', undefined, 'IIII. Wrong'],
    ['IX. Right', 9, 'Right'],
  ],
  de: [
    ['Schritt 1: Lesen', 1, 'Lesen'],
    ['Teil 2 des Plans', 2, 'Teil 2 des Plans'],
    ['Les 7: lesen', undefined, 'Les 7: lesen'],
  ],
  nl: [
    ['Les 7: lezen', 7, 'lezen'],
    ['Les 7 principes', 7, 'Les 7 principes'],
    ['Schritt 1: Lesen', undefined, 'Schritt 1: Lesen'],
  ],
  es: [
    ['LECCIÓN 1: Leer', 1, 'Leer'],
    ['Paso 2 del plan', 2, 'Paso 2 del plan'],
    ['Les 7: leer', undefined, 'Les 7: leer'],
  ],
  it: [
    ['Passo 1 – Leggere', 1, 'Leggere'],
    ['Parte 2 del piano', 2, 'Parte 2 del piano'],
    ['Les 7: leggere', undefined, 'Les 7: leggere'],
  ],
  pt: [
    ['LIÇÃO 1. Ler', 1, 'Ler'],
    ['Parte 2 do plano', 2, 'Parte 2 do plano'],
    ['Les 7: ler', undefined, 'Les 7: ler'],
  ],
}

for (const [lang, cases] of Object.entries(TITLES))
  for (const [heading, number, bare] of cases)
    test(`${lang}: “${heading}” is numbered ${number ?? 'by nothing'}`, () => {
      const node = fromMarkdown(`# ${heading}`).children[0] as Heading
      const title = parseTitle(node, phrasesFor(lang))
      assert.equal(title.number, number)
      assert.equal(textOf(title.bare), bare)
      assert.equal(textOf(title.children), textOf(node).replace(/ ?🌱/u, ''))
    })
