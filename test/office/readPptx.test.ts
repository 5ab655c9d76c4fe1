import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readPptx } from '../../scripts/office/readPptx.ts'
import { writePptx } from '../../scripts/office/writePptx.ts'
import { paragraph, run, samplePresentation } from '../support/presentation.ts'

const opened = readPptx(writePptx(samplePresentation()))
const [cover, list, cards, table] = opened.slides

test('a presentation tells its title, language and sections', () => {
  assert.deepEqual([opened.title, opened.lang, opened.sections], ['Exemple & « essai »', 'fr', ['Début', 'Suite']])
})

test('a slide has its title, and its text in reading order', () => {
  assert.equal(cover?.title, 'Exemple & « essai »')
  assert.deepEqual(cards?.paragraphs, ['Des cartes', 'Une', 'Deux', 'Trois', 'Exemple', '3'])
  assert.deepEqual(table?.paragraphs.slice(1, 7), ['Nom', 'Valeur', 'a', '1', 'b', 'if (a < b) {\n  return "é"\n}'])
})

test('links of words, shapes and groups lead to addresses and to slides', () => {
  assert.deepEqual(list?.links, [{ url: 'https://example.org/a?b=c&d=%C3%A9' }])
  assert.deepEqual(cards?.links, [{ slide: 1 }, { slide: 1 }, { slide: 1 }])
  assert.deepEqual(table?.links, [{ url: 'https://example.org/rond' }])
})

test('pictures say what they show, or that they are ornaments', () => {
  assert.deepEqual(table?.pictures, [{ name: 'Photo', alt: 'Un point', isOrnament: false }])
  assert.deepEqual(cards?.pictures[0], { name: 'Emoji', alt: '', isOrnament: true })
})

test('notes are paragraphs', () => {
  assert.deepEqual(list?.notes, ['À dire : fort et là', 'un point', 'deux points', 'numéro'])
  assert.deepEqual(cover?.notes, [])
})

test('words are of the language of the page, with a country, but for those of another', () => {
  assert.deepEqual(list?.langs, ['fr-FR'])
  assert.deepEqual(table?.langs, ['fr-FR', 'he-IL'])
})

test('shapes are where they were put', () => {
  assert.deepEqual(table?.boxes[0], { name: 'Tableau', x: 80, y: 150, width: 700, height: 150 })
})

test('a title in the middle, as other programs have it, is a title', () => {
  const parts = unzipSync(writePptx(samplePresentation()))
  const name = 'ppt/slides/slide1.xml'
  const xml = strFromU8(parts[name] ?? new Uint8Array()).replace('type="title"', 'type="ctrTitle"')
  assert.equal(readPptx(zipSync({ ...parts, [name]: strToU8(xml) })).slides[0]?.title, cover?.title)
})

test('what XML has no room for is left out', () => {
  const sample = samplePresentation()
  sample.slides[0]?.shapes.push({
    type: 'text',
    name: 'bad\u0001name',
    box: { x: 0, y: 0, width: 100, height: 100 },
    insets: [0, 0, 0, 0],
    vertical: 'top',
    paragraphs: [paragraph([run('a\u0000b\u0008\uFFFE <c> &amp; ]]>\uD800')])],
  })
  assert.equal(readPptx(writePptx(sample)).slides[0]?.paragraphs.at(-1), 'ab <c> &amp; ]]>\uFFFD')
})

test('what is no presentation is not opened', () => {
  assert.throws(() => readPptx(new Uint8Array(10)))
})
