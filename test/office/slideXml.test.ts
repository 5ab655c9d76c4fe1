import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import type { Presentation, Shape } from '../../scripts/office/presentation.ts'
import { writePptx } from '../../scripts/office/writePptx.ts'
import { samplePresentation } from '../support/presentation.ts'

/** Reads a part of the sample. */
function partsOf(presentation: Presentation): (name: string) => string {
  const parts = unzipSync(writePptx(presentation))
  return (name) => strFromU8(parts[`ppt/${name}`] ?? parts[name] ?? assert.fail(`no part ${name}`))
}

const part = partsOf(samplePresentation())
const [list, cards, table] = [2, 3, 4].map((no) => part(`slides/slide${no}.xml`)) as [string, string, string]

/** Piece of XML of a shape, by its name. */
function shapeNamed(xml: string, name: string): string {
  const shapes = xml.match(/<p:(?:sp|pic|graphicFrame|cxnSp)>.*?<\/p:(?:sp|pic|graphicFrame|cxnSp)>/gs) ?? []
  return shapes.find((shape) => shape.includes(` name="${name}"`)) ?? assert.fail(`no shape ${name}`)
}

/** Roundness of the corners of code. */
function roundness(sample: Presentation, radius: number): string | undefined {
  const shape = sample.slides[3]?.shapes.find(({ name }) => name === 'Code')
  if (shape?.type === 'text') shape.radius = radius
  const xml = shapeNamed(partsOf(sample)('slides/slide4.xml'), 'Code')
  return /<a:gd name="adj" fmla="val (\d+)" \/>/.exec(xml)?.[1]
}

test('a text that looks as its layout says names neither size, font nor place', () => {
  const title = shapeNamed(list, 'Titre')
  assert.match(title, /<p:ph type="title" \/>/)
  assert.match(title, /<p:spPr \/>/)
  assert.match(title, /<a:rPr lang="fr-FR" \/><a:t>Une liste/)
  assert.match(shapeNamed(list, 'Texte'), /<a:rPr lang="fr-FR" b="1" \/><a:t>gras/)
})

test('what looks otherwise says so, also that it is not bold', () => {
  const sample = samplePresentation()
  const [, slide] = sample.slides
  const other = structuredClone(slide) as Presentation['slides'][number]
  const title = other.shapes[0] as Extract<Shape, { type: 'text' }>
  title.box.y = 100
  title.paragraphs.forEach(({ runs }) => runs.forEach((run) => delete run.isBold))
  sample.slides.push(other)
  const shape = shapeNamed(partsOf(sample)('slides/slide5.xml'), 'Titre')
  assert.match(shape, /<a:off x="762000" y="952500" \/>/)
  assert.match(shape, /<a:rPr lang="fr-FR" b="0" \/>/)
})

test('colours of the theme are called by their names, others by their values; what shines through says how much', () => {
  assert.match(list, /<a:highlight><a:schemeClr val="accent4" \/>/)
  assert.match(list, /<a:solidFill><a:schemeClr val="tx2" \/>/)
  assert.match(cards, /<a:solidFill><a:srgbClr val="E3F3EC" \/><\/a:solidFill>/)
  assert.match(shapeNamed(table, 'Code'), /<a:srgbClr val="EEF3F0"><a:alpha val="50000" \/>/)
})

test('code is in its font, with line breaks, in one text', () => {
  const code = shapeNamed(table, 'Code')
  assert.match(code, /<a:latin typeface="Atkinson Hyperlegible Mono" pitchFamily="49" \/>/)
  assert.equal(code.match(/<a:p>/g)?.length, 1)
  assert.equal(code.match(/<a:br>/g)?.length, 2)
})

test('a text on one line stays on it, others break at the edge and become smaller', () => {
  assert.match(shapeNamed(table, 'Long'), /<a:bodyPr wrap="none"[^>]*><a:noAutofit \/>/)
  assert.match(shapeNamed(table, 'Code'), /<a:bodyPr wrap="square"[^>]*><a:normAutofit \/>/)
})

test('corners are as round as they were, and no rounder than can be', () => {
  const sample = samplePresentation()
  assert.deepEqual([roundness(sample, 12), roundness(sample, 400)], ['6000', '50000'])
})

test('a card is a group with its name, whose parts stand as on the slide', () => {
  const [, box = '', inside = ''] =
    /<p:cNvPr id="\d+" name="Carte : Deux" \/>.*?<a:xfrm>(<a:off[^>]*><a:ext[^>]*>)(<a:chOff[^>]*><a:chExt[^>]*>)/s.exec(
      cards,
    ) ?? assert.fail('no card')
  assert.equal(inside.replaceAll('ch', '').toLowerCase(), box.toLowerCase())
})

test('cards appear on their clicks, in order', () => {
  const idOf = (name: string): string => new RegExp(`id="(\\d+)" name="Carte : ${name}"`).exec(cards)?.[1] ?? ''
  const targets = [...cards.matchAll(/<p:spTgt spid="(\d+)"/g)].map(([, id]) => id)
  assert.deepEqual(targets, [idOf('Deux'), idOf('Trois')])
  assert.equal(cards.match(/nodeType="clickEffect"/g)?.length, 2)
  assert.doesNotMatch(list, /<p:timing>/)
})

test('shapes of one click appear together', () => {
  const sample = samplePresentation()
  sample.slides[2]?.shapes.forEach((shape) => shape.type === 'group' && (shape.click = 1))
  const slide = partsOf(sample)('slides/slide3.xml')
  assert.equal(slide.match(/nodeType="clickEffect"/g)?.length, 1)
  assert.equal(slide.match(/nodeType="withEffect"/g)?.length, 2)
})

test('a table says which row names its columns, and rows that are short are filled up', () => {
  const frame = shapeNamed(table, 'Tableau')
  assert.match(frame, /<a:tblPr firstRow="1">/)
  assert.equal(frame.match(/<a:tc>/g)?.length, 6)
})

test('in a group, a table stands behind it, and a title is a text', () => {
  const sample = samplePresentation()
  const slide = sample.slides[3] as Presentation['slides'][number]
  const box = { x: 0, y: 0, width: 1280, height: 720 }
  slide.shapes = [{ type: 'group', name: 'Tout', box, shapes: slide.shapes }]
  const xml = partsOf(sample)('slides/slide4.xml')
  const group = /<p:grpSp>.*<\/p:grpSp>/s.exec(xml)?.[0] ?? ''
  assert.doesNotMatch(group, /<a:tbl>|<p:ph /)
  assert.match(xml, /<\/p:grpSp><p:graphicFrame>/)
})

test('notes keep bold words, links and lists, in the look of all notes', () => {
  const notes = part('notesSlides/notesSlide2.xml')
  assert.match(notes, /<a:rPr lang="fr-FR" b="1" \/><a:t>fort/)
  assert.match(notes, /<a:hlinkClick r:id="rId\d+">.*<a:t>là/s)
  assert.match(notes, /<a:buChar char="•" \/>.*un point.*<a:buAutoNum type="arabicPeriod" startAt="1" \/>.*numéro/s)
})

test('words from right to left say so', () => {
  assert.match(shapeNamed(table, 'À droite'), /<a:pPr algn="r" rtl="1" \/>.*lang="he-IL"/s)
})

test('a list may start at any number that a program can count from; others are signs', () => {
  const startOf = (number: number): string => {
    const sample = samplePresentation()
    const runs = [{ text: 'a', font: 'text' as const, size: 28, colour: { hex: '000000' } }]
    if (sample.slides[0]) sample.slides[0].notes = [{ runs, align: 'left', level: 0, bullet: { number } }]
    return partsOf(sample)('notesSlides/notesSlide1.xml')
  }
  assert.match(startOf(7), /<a:buAutoNum type="arabicPeriod" startAt="7" \/>/)
  assert.match(startOf(40000), /<a:buChar char="40000\." \/>/)
  assert.match(startOf(0), /<a:buChar char="0\." \/>/)
})

test('every slide is in a section', () => {
  const sections = part('presentation.xml').match(/<p14:section .*?<\/p14:section>/gs) ?? []
  assert.deepEqual(
    sections.map((section) => section.match(/<p14:sldId id="\d+"/g)?.length),
    [2, 2],
  )
})

test('the file tells its authors, subject, keywords, date and licence', () => {
  const core = part('docProps/core.xml')
  for (const told of ['Ada, Grace', 'Tout ce qui se dessine', 'un, deux', '2026-11-29T00:00:00Z'])
    assert.ok(core.includes(`>${told}<`), told)
  assert.match(part('docProps/custom.xml'), /name="License"><vt:lpwstr>CC BY-SA 4\.0</)
})
