import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'
import { contentsIn, paintsIn, readContent } from '../../../scripts/kit/pdf/content/readContent.ts'
import { finishedPdf, type Told } from '../../../scripts/kit/pdf/finishedPdf.ts'
import { paintText } from '../../../scripts/kit/pdf/content/paintText.ts'
import { elementsOf, isMark } from '../../../scripts/kit/pdf/accessible/structure.ts'
import { readTagged } from '../../../scripts/kit/pdf/accessible/readTagged.ts'
import { structureOf } from '../../../scripts/kit/pdf/ua/structureOf.ts'
import { outlineItems } from '../../../scripts/kit/pdf/outlineItems.ts'
import { streamText } from '../../../scripts/kit/pdf/content/streamText.ts'
import { printed } from '../../support/printed/printed.ts'
import { treeLines } from '../../support/printed/treeLines.ts'

const told: Told = {
  title: 'Un titre',
  lang: 'fr',
  matter: {},
  raised: [],
  drawings: [{ kind: 'formula', source: 'x^2', alt: 'x^2' }],
}
const document = await PDFDocument.load(await finishedPdf(printed, told), { updateMetadata: false })
const asPrinted = await PDFDocument.load(printed.pdf, { updateMetadata: false })

test('the tree of a printed page is in blocks and lines, its headings nested, its lists and figures whole', () => {
  assert.deepEqual(treeLines(document), [
    'Document [fr]',
    '  H1 “1 Un titre”',
    '  P “Une phrase assez longue pour deux lignes, avec un , un , une question ? et  🛠️.”',
    '    Strong “mot fort”',
    '    Link “lien @”',
    '    Span [en] “English words”',
    '  P “Un-deuxtrois et .”',
    '    Formula (x au carré)',
    '  H2 “Autre”',
    '  H3 “Plus bas”',
    '  L',
    '    LI',
    '      Lbl “1. ”',
    '      LBody “un”',
    '    LI',
    '      Lbl “2. ”',
    '      LBody',
    '        P “deux”',
    '        L',
    '          LI',
    '            LBody “trois”',
    '  L',
    '    LI',
    '      Lbl “3”',
    '      LBody “trois”',
    '    LI',
    '      Lbl “4”',
    '      LBody “quatre”',
    '  L',
    '    LI',
    '      LBody “ clé”',
    '  L',
    '    LI',
    '      Lbl “1”',
    '      LBody “Une carte”',
    '    LI',
    '      Lbl “2”',
    '      LBody “Une autre”',
    '  Table',
    '    TR',
    '      TH “A”',
    '      TH “B”',
    '    TR',
    '      TD “ ”',
    '      TD “b”',
    '  Div',
    '    Figure (Un dessin)',
    '    Caption “Légende”',
    '  P “Texte pâle”',
    '  P',
    '    Code “a = 1 b = 2”',
  ])
})

test('what is painted is what was printed, but for spaces that are not seen', () => {
  const painted = (pdf: PDFDocument): string[] =>
    pdf.getPages().flatMap((page) => {
      const contents = [...contentsIn(readContent(page, new Map()))]
      return contents.flatMap(({ items }) =>
        [...paintsIn(items)].map(({ kind, operators }) =>
          kind === 'text' ? kind : operators.map(({ raw }) => raw).join(' '),
        ),
      )
    })
  assert.deepEqual(painted(document), painted(asPrinted))
})

test('a picture of a slide has no words and no links', () => {
  const words = (pdf: PDFDocument): string =>
    pdf
      .getPages()
      .flatMap((page) => [...contentsIn(readContent(page, new Map()))])
      .flatMap(({ items, fonts }) => [...paintsIn(items)].map((paint) => paintText(paint, fonts)))
      .join('')
  assert.match(words(asPrinted), /Muette/)
  assert.doesNotMatch(words(document), /Muette/)
  assert.match(words(document), /Décor/)
  assert.deepEqual(annotationsOf(document).map(contentsOf), ['lien'])
  assert.equal(annotationsOf(asPrinted).length, 2)
})

test('the line below a link, and what else is no text, is decoration, unless it is a picture', () => {
  const kinds = [...elementsOf(readTagged(document).root)].flatMap(({ type, kids }) =>
    kids.flatMap((kid) => (isMark(kid) ? kid.paints.map(({ kind }) => `${type} ${kind}`) : [])),
  )
  const others = new Set(kinds.filter((kind) => !kind.endsWith(' text')))
  assert.deepEqual([...others].toSorted(), ['Figure path', 'Formula path'])
})

test('pictures are told where they are', () => {
  const pictures = structureOf(document.catalog).filter(({ type }) => type === 'Figure' || type === 'Formula')
  const boxes = pictures.map(({ type, dict }) => {
    const { width, height } = dict.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('BBox'), PDFArray).asRectangle()
    return [type, Math.round(width), Math.round(height)]
  })
  // In points: they are 20 × 16 and 50 × 50 px.
  assert.deepEqual(boxes, [
    ['Formula', 15, 12],
    ['Figure', 38, 38],
  ])
})

test('the foot of a page is told from other decoration', () => {
  const sources = document.getPages().map(({ node }) => streamText(node.lookup(PDFName.of('Contents')) as PDFRawStream))
  for (const source of sources)
    assert.match(source, /^\/Artifact <<\/Type \/Pagination \/Subtype \/Footer>> BDC\n(?:(?!BDC|BMC)[^])*?\bTj\n/m)
})

test('entries of the outline lead to the headings of the new tree', () => {
  const tree = new Map(structureOf(document.catalog).map(({ dict, type }) => [dict, type]))
  const led = outlineItems(document).map((item) => tree.get(item.lookup(PDFName.of('SE'), PDFDict)))
  assert.deepEqual(led, ['H1', 'H2', 'H3'])
})

test('what is written anew is not there a second time', () => {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
  const isElement = (object: unknown): boolean =>
    object instanceof PDFDict && String(object.get(PDFName.of('Type'))) === '/StructElem'
  const elements = objects.filter(isElement).length
  assert.equal(elements, structureOf(document.catalog).length)
})

test('a page without tags stays as it is', async () => {
  const plain = await PDFDocument.create()
  plain.addPage()
  const pdf = await finishedPdf({ pdf: await plain.save(), headings: [], words: '' }, told)
  const { catalog } = await PDFDocument.load(pdf)
  assert.equal(catalog.has(PDFName.of('StructTreeRoot')), false)
})

function annotationsOf(pdf: PDFDocument): PDFDict[] {
  return pdf.getPages().flatMap(({ node }) => {
    const list = node.Annots()
    return list ? Array.from({ length: list.size() }, (_, index) => list.lookup(index, PDFDict)) : []
  })
}

function contentsOf(annotation: PDFDict): string | undefined {
  return annotation.lookupMaybe(PDFName.of('Contents'), PDFHexString)?.decodeText()
}
