import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { mendPptx } from '../../scripts/kit/outputs/pptx/mendPptx.ts'

const FACTS = {
  lang: 'fr',
  slides: [
    { name: undefined, title: 'Un exposé' },
    { name: 'pillar-1', title: 'Deux & trois' },
  ],
}
const SHAPE = '<p:nvSpPr><p:cNvPr id="4" name="Text 2"></p:cNvPr><p:cNvSpPr txBox="1"/><p:nvPr></p:nvPr></p:nvSpPr>'
const RUN = (text: string): string => `<a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r>`
const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></p:bgPr></p:bg>'
const PICTURE =
  '<p:pic><p:nvPicPr><p:cNvPr id="5" descr="Rendered as an image because of CSS svg"/></p:nvPicPr></p:pic>'
const LINK = '<a:hlinkClick r:id="rId1" invalidUrl="" action="" endSnd="0"></a:hlinkClick>'
const server = 'http://127.0.0.1:38467/?print=true#pillar-1'

const PARTS: Record<string, string> = {
  '[Content_Types].xml':
    '<Types><Override PartName="/ppt/presentation.xml" ContentType="a"/><Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="b"/></Types>',
  'ppt/presentation.xml':
    '<p:presentation><p:sldMasterIdLst><p:sldMasterId/></p:sldMasterIdLst><p:sldIdLst/><p:notesMasterIdLst><p:notesMasterId/></p:notesMasterIdLst></p:presentation>',
  'ppt/slides/slide1.xml': `<p:sld>${BACKGROUND}<p:spTree><p:sp>${SHAPE}<a:p><a:pPr algn="l"><a:buNone/></a:pPr>${RUN('Un')}<a:pPr algn="r"/>${RUN('exposé')}</a:p></p:sp>${PICTURE}${LINK}</p:spTree></p:sld>`,
  'ppt/slides/slide2.xml': `<p:sld><p:spTree><p:sp>${SHAPE}<a:p>${RUN('Autre chose')}</a:p></p:sp></p:spTree></p:sld>`,
  'ppt/slides/_rels/slide1.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/hyperlink" Target="${server}" TargetMode="External"/><Relationship Id="rId2" Type="x/hyperlink" Target="https://example.org/#pillar-1" TargetMode="External"/></Relationships>`,
}
const written = zipSync(Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)])))
const mended = unzipSync(mendPptx(written, FACTS))
const text = (name: string): string => strFromU8(mended[name] ?? new Uint8Array())

test('links to slides are jumps, links elsewhere stay', () => {
  const relations = text('ppt/slides/_rels/slide1.xml.rels')
  assert.match(relations, /Id="rId1" Type="[^"]*\/relationships\/slide" Target="slide2\.xml"\/>/)
  assert.match(relations, /Target="https:\/\/example\.org\/#pillar-1" TargetMode="External"/)
  assert.match(text('ppt/slides/slide1.xml'), /<a:hlinkClick r:id="rId1" action="ppaction:\/\/hlinksldjump">/)
  assert.doesNotMatch(Object.keys(mended).map(text).join(''), /127\.0\.0\.1/)
})

test('a paragraph has one style, its first', () => {
  const styles = text('ppt/slides/slide1.xml').match(/<a:pPr\b[^>]*>/g)
  assert.deepEqual(styles, ['<a:pPr algn="l">'])
})

test('only parts that are there are named', () => {
  assert.deepEqual(text('[Content_Types].xml').match(/PartName="[^"]*"/g), ['PartName="/ppt/presentation.xml"'])
})

test('what the schema has in order is in order', () => {
  assert.match(
    text('ppt/presentation.xml'),
    /<\/p:sldMasterIdLst><p:notesMasterIdLst>.*<\/p:notesMasterIdLst><p:sldIdLst\/>/,
  )
  assert.match(text('ppt/slides/slide1.xml'), /<\/a:solidFill><a:effectLst\/><\/p:bgPr>/)
})

test('each slide has its title: in the box that says it, else in one that is not seen', () => {
  const [first, second] = [text('ppt/slides/slide1.xml'), text('ppt/slides/slide2.xml')]
  assert.match(first, /<p:cNvSpPr\/><p:nvPr><p:ph type="title"\/><\/p:nvPr>/)
  assert.equal(first.match(/<p:sp>/g)?.length, 1)
  assert.match(second, /<p:cNvPr id="5" name="Title"\/>.*<a:t>Deux &#38; trois<\/a:t>/)
})

test('the language is that of the deck, and no ornament tells how it was made', () => {
  const all = Object.keys(mended).map(text).join('')
  assert.deepEqual([...new Set(all.match(/lang="[^"]*"/g))], ['lang="fr-FR"'])
  assert.doesNotMatch(all, /Rendered as/)
})
