import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Expected } from '../../scripts/kit/pdf/expected.ts'
import type { ReadPdf } from '../../scripts/kit/pdf/readPdf.ts'
import { outline } from '../../scripts/kit/pdf/checks/outline.ts'
import { words } from '../../scripts/kit/pdf/checks/words.ts'
import { wordsOf } from '../../scripts/text/words.ts'
import { wordedSeen } from '../support/wordedSeen.ts'

/** What is said of a handout whose page says one thing, and that two readers read. */
function complaint(page: string, lang: string, first: string, second = first): string | undefined {
  const expected = { words: { inOrder: wordsOf(page) }, deck: { lang } } as Expected
  return wordedSeen(words({ pages: [first], joined: [second] } as ReadPdf, expected)).faults[0]?.reason
}

/** The same of a slide. */
function complaintOfSlide(slide: string, lang: string, first: string, second = first): string | undefined {
  const expected = { words: { byPage: [wordsOf(slide)] }, deck: { lang } } as Expected
  return wordedSeen(words({ pages: [first], joined: [second] } as ReadPdf, expected)).faults[0]?.reason
}

const WHOLE: Array<[what: string, lang: string, page: string, first: string, second?: string]> = [
  ['keys', 'fr', 'Menu 1️⃣ Soupe 2️⃣ Tarte', 'Menu1️⃣\nSoupe2️⃣\nTarte'],
  ['flags that one reader does not see', 'fr', 'Rencontre 🏴󠁧󠁢󠁳󠁣󠁴󠁿 et 🇫🇷', 'Rencontre et 🇫🇷', 'Rencontre 🏴󠁧󠁢󠁳󠁣󠁴󠁿 et 🇫🇷'],
  [
    'encoded addresses',
    'fr',
    'Lire https://exemple.org/wiki/D%C3%A9bat_%C3%A9thique_2026',
    'Lire\nhttps://exemple.org/wiki/Débat_éth\nique_20\n26',
  ],
  ['lines that end in encoded letters', 'fr', 'Lire D%C3%A9bat', 'Lire D%C3\n%A9bat'],
  ['narrow cells', 'fr', 'Habitants Élus 12 500 €', 'Habit\nants Él\nus 12 500 €'],
  ['soft hyphens', 'fr', 'une coopé­ration libre', 'une coopé\u0002\nration libre', 'une coopé-\nration libre'],
  ['full-width letters', 'zh', '全角１２３ＡＢＣ', '全角123ABC'],
  ['ligatures', 'fr', 'ofﬁciel et ﬂeuve', 'officiel et fleuve'],
  ['capitals of a style sheet', 'el', 'Κοινά αγαθά', 'ΚΟΙΝΑ ΑΓΑΘΑ'],
  ['German capitals', 'de', 'Straße', 'STRASSE'],
  ['numbers among Hebrew', 'fr', 'Le mot שלום 12 עולם 34 fin', 'Le mot 34 עולם 12 שלום fin'],
]

for (const [what, lang, page, first, second] of WHOLE)
  test(`no word is missing: ${what}`, () => {
    assert.equal(complaint(page, lang, first, second), undefined)
    assert.equal(complaintOfSlide(page, lang, first, second), undefined)
  })

const CUT: Array<[what: string, lang: string, page: string, first: string, reason: RegExp]> = [
  ['a key', 'fr', 'Menu 1️⃣ Soupe 2️⃣ Tarte', 'Menu1️⃣\nSoupe\nTarte', /^1 word missing: `2⃣`$/],
  ['the end of an address', 'fr', 'Lire D%C3%A9bat_2026', 'Lire Débat_20', /^1 word missing: `2026`$/],
  ['the second line of a cell', 'fr', 'Habitants Élus', 'Habit Él\nus', /^1 word missing: `Habitants`$/],
  ['a word within another', 'fr', 'le port du rapport', 'le du rapport', /^1 word missing: `port`$/],
  ['an accent, but on capitals', 'fr', 'il va là', 'il va la', /^1 word missing: `là`$/],
  ['a flag that no reader sees', 'fr', 'Rencontre 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ici', 'Rencontre ici', /^1 word missing: `🏴`$/],
]

for (const [what, lang, page, text, reason] of CUT)
  test(`a word is missing: ${what}`, () => {
    assert.match(complaint(page, lang, text) ?? '', reason)
    assert.match(complaintOfSlide(page, lang, text) ?? '', reason)
  })

test('words out of order are missing from a handout', () => {
  assert.match(complaint('un deux trois quatre', 'fr', 'trois quatre un deux') ?? '', /^2 words missing/)
})

test('entries of an outline are told apart by their words alone', () => {
  const seen = (wanted: string[], there: string[]): string[] =>
    wordedSeen(outline({ outline: there } as ReadPdf, { outline: wanted } as Expected)).faults.map(
      ({ reason }) => reason,
    )
  assert.deepEqual(seen(['2 4. 🔧 Réparer (2/2)', '3 …', '4 Fin'], ['2 4. 🔧 Répa rer (2/2)', '3', '4 Fin']), [])
  assert.deepEqual(seen(['', '2 Un', '3 Deux'], ['1 Titre', '3 Deux', '2 Un']), ['no entry for `3 Deux`'])
  assert.deepEqual(seen(['2 4. 🔧 Réparer (2/2)'], ['2 🔧 Réparer (2/2)']), ['no entry for `2 4. 🔧 Réparer (2/2)`'])
})

test('words of letters that no font has are not looked for', () => {
  assert.equal(complaint('un சலாம் deux', 'fr', 'un \0\0\0 deux'), undefined)
  assert.match(complaint('un சலாம் deux', 'fr', 'un \0\0\0') ?? '', /^1 word missing: `deux`$/)
})
