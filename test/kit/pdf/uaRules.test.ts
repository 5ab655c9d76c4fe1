import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  type PDFRawStream,
} from '@cantoo/pdf-lib'
import { BrokenPdf, dictIn, name } from '../../support/printed/brokenPdf.ts'
import { checkUa } from '../../../scripts/kit/pdf/ua/checkUa.ts'
import { descendantOf } from '../../../scripts/kit/pdf/content/fontProgram.ts'
import { finishedPdf } from '../../../scripts/kit/pdf/finishedPdf.ts'
import { fontTexts } from '../../../scripts/kit/pdf/content/fontTexts.ts'
import { printed } from '../../support/printed/printed.ts'
import { uaRules } from '../../../scripts/kit/pdf/ua/uaRules.ts'
import { writeFontTexts } from '../../../scripts/kit/pdf/content/writeFontTexts.ts'

const good = await finishedPdf(printed, {
  title: 'Un titre',
  lang: 'fr',
  matter: {},
  raised: [],
  drawings: [{ kind: 'formula', source: 'x^2', alt: 'x^2' }],
})

/** What breaks each rule, and none but it. */
const BREAKS: Record<string, (pdf: BrokenPdf) => unknown> = {
  '5-1': (pdf) => pdf.xmp((text) => text.replace(/<pdfuaid:part>.*<\/pdfuaid:part>/, '')),
  '5-2': (pdf) => pdf.xmp((text) => text.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  '6.1-1': ({ document }) => (document.context.header = PDFHeader.forVersion(2, 0)),
  '6.2-1': ({ catalog }) => catalog.delete(name('MarkInfo')),
  '7.1-4': ({ catalog }) => dictIn(catalog, 'MarkInfo').set(name('Suspects'), PDFBool.True),
  '7.1-8': ({ catalog }) => catalog.delete(name('Metadata')),
  '7.1-9': (pdf) => pdf.xmp((text) => text.replace('>Un titre<', '> <')),
  '7.1-10': ({ catalog }) => catalog.delete(name('ViewerPreferences')),
  '7.1-11': ({ catalog }) => catalog.delete(name('StructTreeRoot')),
  '7.2-29': ({ catalog }) => catalog.delete(name('Lang')),
  '7.1-1': (pdf) => pdf.paint((source) => source.replace(/\/MCID 0>> BDC/, '$&\n/Artifact BMC EMC')),
  '7.1-2': (pdf) => pdf.paint((source) => `/Artifact BMC\n${source}\nEMC`),
  '7.1-3': (pdf) => pdf.paint((source) => `${source}\n0 0 1 1 re f`),
  '7.1-3b': ({ page }) => page.delete(name('StructParents')),
  '7.1-5': (pdf) => pdf.node('P').dict.set(name('S'), name('Story')),
  '7.1-6': ({ tree, document }) => tree.set(name('RoleMap'), document.context.obj({ Strong: 'Span', A: 'B', B: 'A' })),
  '7.1-7': ({ tree, document }) => tree.set(name('RoleMap'), document.context.obj({ Strong: 'Span', H1: 'P' })),
  '7.2-3': (pdf) => pdf.put('P', pdf.node('Table')),
  '7.2-4': (pdf) => pdf.put('TR', pdf.node('Div')),
  '7.2-5': (pdf) => pdf.put('THead', pdf.node('Div')),
  '7.2-6': (pdf) => pdf.put('TBody', pdf.node('Div')),
  '7.2-7': (pdf) => pdf.put('TFoot', pdf.node('Div')),
  '7.2-8': (pdf) => pdf.put('TH', pdf.node('Div')),
  '7.2-9': (pdf) => pdf.put('TD', pdf.node('Div')),
  '7.2-10': (pdf) => pdf.put('P', pdf.node('TR')),
  '7.2-17': (pdf) => pdf.put('LI', pdf.node('Div')),
  '7.2-18': (pdf) => pdf.put('LBody', pdf.node('Div')),
  '7.2-19': (pdf) => pdf.put('P', pdf.node('L')),
  '7.2-20': (pdf) => pdf.put('P', pdf.node('LI')),
  '7.2-36': (pdf) => putPart(pdf, 'THead'),
  '7.2-37': (pdf) => putPart(pdf, 'TBody'),
  '7.2-38': (pdf) => putPart(pdf, 'TFoot'),
  '7.2-41': (pdf) => pdf.put('TD', pdf.node('TR')),
  '7.5-1': (pdf) => [...pdf.nodes('TH'), ...pdf.nodes('TD')].forEach(({ dict }) => dict.delete(name('A'))),
  '7.5-2': (pdf) => pdf.node('TH').dict.delete(name('ID')),
  '7.3-1': (pdf) => pdf.node('Figure').dict.delete(name('Alt')),
  '7.7-1': (pdf) => pdf.node('Formula').dict.delete(name('Alt')),
  '7.4.2-1': (pdf) => pdf.node('H2').dict.set(name('S'), name('H3')),
  '7.4.4-1': (pdf) => pdf.node('P').dict.set(name('S'), name('H')),
  '7.9-1': (pdf) => pdf.node('P').dict.set(name('S'), name('Note')),
  '7.10-1': ({ catalog, document }) => catalog.set(name('OCProperties'), document.context.obj({ D: { OCGs: [] } })),
  '7.11-1': ({ document: { context } }) => context.register(context.obj({ Type: 'Filespec', EF: {} })),
  '7.15-1': ({ catalog, document }) => catalog.set(name('AcroForm'), document.context.obj({ XFA: [] })),
  '7.16-1': ({ document: { context } }) =>
    (context.trailerInfo.Encrypt = context.register(context.obj({ P: -4 - 512 }))),
  '7.18.1-1': ({ document, page }) => {
    const { context } = document
    const note = context.obj({ Type: 'Annot', Subtype: 'Text', Contents: PDFHexString.fromText('Note') })
    page.lookup(name('Annots'), PDFArray).push(context.register(note))
  },
  '7.18.1-2': (pdf) => {
    pdf.link.delete(name('Contents'))
    become(pdf, 'Text')
  },
  '7.18.2-1': (pdf) => become(pdf, 'TrapNet'),
  '7.18.3-1': ({ page }) => page.delete(name('Tabs')),
  '7.18.5-1': (pdf) => pdf.node('Link').dict.set(name('S'), name('Span')),
  '7.18.5-2': ({ link }) => link.delete(name('Contents')),
  '7.20-1': ({ form, document }) => form.set(name('Ref'), document.context.obj({})),
  '7.20-2': (pdf) =>
    pdf.document
      .getPageIndices()
      .forEach((index) => pdf.paint((source) => source.replace(/\/X\d+ Do/, '$&\n$&'), index)),
  '7.21.3.2-1': ({ font }) => descendantOf(font).delete(name('CIDToGIDMap')),
  '7.21.3.3-1': ({ font }) => font.set(name('Encoding'), name('Own')),
  '7.21.4.1-1': ({ descriptor }) => descriptor.delete(name('FontFile2')),
  '7.21.4.1-2': ({ descriptor, document }) => {
    const program = decodePDFRawStream(descriptor.lookup(name('FontFile2')) as PDFRawStream).decode()
    const table = Buffer.from(program).indexOf('maxp')
    const view = new DataView(program.buffer, program.byteOffset)
    view.setUint16(view.getUint32(table + 8) + 4, 1)
    descriptor.set(name('FontFile2'), document.context.register(document.context.flateStream(program)))
  },
  '7.21.4.2-2': ({ descriptor, document }) =>
    descriptor.set(name('CIDSet'), document.context.register(document.context.flateStream('x'))),
  '7.21.5-1': ({ font }) => descendantOf(font).delete(name('W')),
  '7.21.7-1': ({ font }) => font.delete(name('ToUnicode')),
  '7.21.7-2': ({ font }) => {
    const { width, texts } = fontTexts(font)
    const [code = 0] = texts.keys()
    writeFontTexts(font, { width, texts: new Map([...texts, [code, '\u{FEFF}']]) })
  },
  '7.21.8-1': (pdf) => {
    const [key] =
      dictIn(dictIn(pdf.page, 'Resources'), 'Font')
        .entries()
        .find(([, ref]) => pdf.document.context.lookup(ref) === pdf.font) ?? []
    pdf.paint((source) => `${source}\n/Artifact BMC BT ${String(key)} 9 Tf <0000> Tj ET EMC`)
  },
}

/** Makes the link an annotation of another kind. */
function become(pdf: BrokenPdf, subtype: string): void {
  pdf.link.set(name('Subtype'), name(subtype))
  pdf.node('Link').dict.set(name('S'), name('Annot'))
}

/** Gives the table a part that holds a paragraph. */
function putPart(pdf: BrokenPdf, type: string): void {
  pdf.put(type, pdf.node('Table'))
  pdf.put('P', pdf.node(type))
}

test('a PDF that was printed and finished holds all rules; as it was printed, it does not', async () => {
  assert.deepEqual(checkUa(await PDFDocument.load(good)).faults, [])
  const { faults } = checkUa(await PDFDocument.load(printed.pdf))
  assert.deepEqual([...new Set(faults.map(({ rule }) => rule))].toSorted(), [
    '7.1-3',
    '7.1-5',
    '7.1-8',
    '7.18.5-1',
    '7.18.5-2',
    '7.2-20',
    '7.3-1',
    '7.4.2-1',
  ])
})

test('each rule is broken once', () => {
  assert.deepEqual(
    Object.keys(BREAKS),
    uaRules.map(({ id }) => id),
  )
})

for (const [id, breakIt] of Object.entries(BREAKS)) {
  test(`a PDF that breaks rule ${id} breaks it alone`, async () => {
    const document = await PDFDocument.load(good, { updateMetadata: false })
    await breakIt(new BrokenPdf(document))
    const { faults } = checkUa(document)
    assert.deepEqual([...new Set(faults.map(({ rule }) => rule))], [id], JSON.stringify(faults))
  })
}
