import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import { sentencesOf } from '../../../scripts/text/sentences.ts'
import { pointsBack } from '../../../scripts/text/pointsBack.ts'
import { phrasesFor } from '../../../scripts/locales/phrasesFor.ts'
import { paragraph, text } from '../../../scripts/deck/builders.ts'

/** Slides after the cover, without their notes. */
function slidesOf(markdown: string, lang = 'en'): string {
  const value = `---\nlang: ${lang}\n---\n\n# Talk\n\n## Part\n\n${markdown}\n`
  const { slides } = convert(new VFile({ value, path: 'page.md' }))
  return slides.replaceAll(/<!--[\s\S]*?-->/gu, '').slice(slides.indexOf('# Talk'))
}

test('a sentence that points to one before it is told in each language', () => {
  const said: Record<string, [back: string, whole: string]> = {
    en: ['It joins the two banks.', 'A bridge joins the two banks.'],
    fr: ['Elle relie les rives.', 'Il faut une passerelle.'],
    de: ['Sie verbindet die Ufer.', 'Eine Brücke verbindet die Ufer.'],
    nl: ['Zij verbindt de oevers.', 'Een brug verbindt de oevers.'],
    it: ['Essa unisce le rive.', 'Un ponte unisce le rive.'],
    es: ['Ella une las orillas.', 'Un puente une las orillas.'],
    pt: ['Ela une as margens.', 'Uma ponte une as margens.'],
  }
  for (const [lang, sentences] of Object.entries(said)) {
    const words = phrasesFor(lang).sentences
    const found = sentences.map((one) => {
      const [sentence] = sentencesOf(paragraph([text(one)]), words)
      return sentence && pointsBack(sentence, words)
    })
    assert.deepEqual(found, [true, false], lang)
  }
})

test('a sentence that points back is large below those that it points to', () => {
  const shown = slidesOf(
    'The town has a river and no bridge over it. This is why people swim. They swim in winter, too, and **they are never late for work**.',
  )
  assert.match(shown, /layout: statement\n/u)
  assert.match(shown, /<Support>\n\nThe town has a river and no bridge over it\. This is why people swim\.\n/u)
})

test('in French, what has been named before may be but a letter', () => {
  const words = phrasesFor('fr').sentences
  const backward = (value: string): boolean[] =>
    sentencesOf(paragraph([text(value)]), words).map((one) => pointsBack(one, words))
  assert.deepEqual(backward('Aucune réunion ne l’avait annoncé.'), [true])
  assert.deepEqual(backward('Le conseil a dit ce qu’il voulait, et la mairie l’a entendu.'), [false])
})

test('a sentence that its author emphasised does not share its slide with another paragraph', () => {
  const plain =
    'The council compares two ways to lend its tools, and what each of them would cost the members.\n\nTools are lent without a fee until autumn. Seven are for it, two doubt it, nobody is against it.'
  const emphasised = plain.replace(/(Tools are .+ autumn\.)/u, '**$1**')
  assert.doesNotMatch(slidesOf(plain), /layout: statement/u)
  assert.match(slidesOf(emphasised), /layout: statement\n[\s\S]*# Tools are lent without a fee until autumn\./u)
})

test('what speaks to somebody stands above the sentence that is large', () => {
  const shown = slidesOf('Dear neighbours,\n\nThe bridge is closed since May. We ask the council to open it again.')
  assert.match(shown, /<Support>\n\nDear neighbours,(?:<br>|\\)\n?The bridge is closed since May\.\n\n<\/Support>/u)
  assert.match(shown, /^# We ask the council to open it again\.$/mu)
})

test('the title of an example names no slide that it shares', () => {
  const shown = slidesOf(
    'Structure alone decides: a list becomes cards, and a question stands by itself on its slide.\n\nFor example: a long list of many things goes on over as many slides as it needs, and stays whole.',
  )
  assert.doesNotMatch(shown, /layout: two-columns/u)
  assert.match(shown, /^# Part$/mu)
})

test('no sentence with code, and none of several that begin alike, is large', () => {
  assert.doesNotMatch(slidesOf('If you only read one line here, read `missed: next`.'), /layout: statement/u)
  assert.doesNotMatch(slidesOf('No plans for the hall. No plans for the yard. No plans for the roof.'), /statement/u)
})

test('sentences that begin alike have none of them as title, also with an elision', () => {
  const shown = slidesOf('Pas de publicité sur les murs. Pas d’exclusivité. Pas de réunion sans ordre du jour.', 'fr')
  assert.match(shown, /layout: terms\n/u)
  assert.match(shown, /# Part\n/u)
})

test('what fits is shown uncut', () => {
  const long =
    'The council, which meets on the first Monday of each month in the old school, has asked all of the houses along the river what they want, including those that nobody lives in.'
  const shown = slidesOf(`Nobody knew. ${long}`)
  assert.ok(shown.includes('including those that nobody lives in.'))
  assert.doesNotMatch(shown, /…/u)
})

test('an emphasised sentence is large below the paragraph that it concludes', () => {
  const shown = slidesOf(
    'First.\n\n- alpha\n- bravo\n\nThe balance is good, but it rests on two people. If one of them stops, the shop closes.\n\n**Decision: a third person learns the work before spring.**',
  )
  assert.match(shown, /<Support>\n\nThe balance is good[^<]+the shop closes\.\n\n<\/Support>\n\n# Decision/u)
})

test('a story is told around its figure, also where a word or none is behind that', () => {
  const shown = slidesOf('For example: around the lake, people have shared their fields for 800 years. They still do.')
  assert.match(shown, /layout: one-figure\n[\s\S]*<BigFigure value="800"/u)
})

test('none of three amounts of a sentence is set huge for the others', () => {
  const shown = slidesOf('Of 12 450 € of gifts, 1 200 € come from a will and 3 900 € go to the workshops of the town.')
  assert.doesNotMatch(shown, /BigFigure|KeyFigure/u)
})

test('what is said beside two figures stands below them', () => {
  const shown = slidesOf('Nothing for helpers. A house pays 0.40 € for each metre. A whole street pays 40 € a year.')
  assert.match(shown, /layout: two-figures\n/u)
  assert.ok(shown.includes('Nothing for helpers.'))
})

test('what is said before two figures stands above them', () => {
  const shown = slidesOf(
    'Nobody in the town believes it. Every night 412 people take the last train. For 38 % of the guests there is no other way to come home.',
  )
  assert.match(shown, /<LeadIn>\n\nNobody in the town believes it\.\n\n<\/LeadIn>\n\n<KeyFigures>/u)
})
