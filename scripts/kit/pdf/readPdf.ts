import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { settleLater } from '../../system/settleLater.ts'
import { outlineItems, outlineTitle } from './outlineItems.ts'
import { checkUa, type UaReport } from './ua/checkUa.ts'
import { pageTexts, type TextRun } from './pageTexts.ts'

/** What a PDF holds, as other programs see it. */
export interface ReadPdf {
  /** Text of each page. */
  pages: string[]
  /** Where its stretches stand. */
  runs: TextRun[][]
  /** The same as PDFium sees it: it heeds what the PDF says that joined glyphs mean, which PDF.js does not. */
  joined: string[]
  /** Pages, from 1, on which nothing is drawn. */
  blank: number[]
  /** Width and height of each page, in points of 1/72 inch. */
  sizes: Array<[width: number, height: number]>
  /** What the rules of PDF/UA-1 say. */
  ua: UaReport
  lang: string | undefined
  title: string | undefined
  author: string | undefined
  subject: string | undefined
  keywords: string | undefined
  /** Titles of the outline, depth first. */
  outline: string[]
  /** Targets of the links to other places. */
  urls: string[]
  /** Links to places in the file. */
  inside: number
  /** What its QR codes say, decoded from the rendered pages. */
  qrCodes: Set<string>
}

/** Dots per point at which all pages are drawn: it tells whether one is blank, and is enough for large QR codes. */
const SCALE = 1
/** At which they are searched for QR codes that were not found, one after the other until all are. */
const LARGER = [2, 3, 4.5]

/**
 * Read a PDF back: text with PDF.js and PDFium, structure with pdf-lib, QR codes with ZXing in what PDFium draws.
 *
 * @param path
 *   Absolute path.
 * @param wanted
 *   What QR codes are looked for: the search ends when all are found.
 * @returns
 *   What it holds.
 * @throws
 *   When it is no PDF.
 */
export async function readPdf(path: string, wanted: ReadonlySet<string>): Promise<ReadPdf> {
  const data = await readFile(path)
  const structure = await PDFDocument.load(data, { updateMetadata: false })
  const { catalog } = structure
  const annotations = structure.getPages().flatMap((page) => dictsIn(page.node.Annots()))
  const actions = annotations.map((annotation) => annotation.lookupMaybe(PDFName.of('A'), PDFDict))
  const urls = actions.flatMap((action) => stringOf(action?.lookup(PDFName.of('URI'))) ?? [])
  const texts = await pageTexts(data)
  return {
    pages: texts.map(({ text }) => text),
    runs: texts.map(({ runs }) => runs),
    ...(await drawnPages(data, wanted)),
    sizes: structure.getPages().map((page) => [page.getWidth(), page.getHeight()]),
    ua: checkUa(structure),
    lang: stringOf(catalog.lookup(PDFName.of('Lang'))),
    title: structure.getTitle(),
    author: structure.getAuthor(),
    subject: structure.getSubject(),
    keywords: structure.getKeywords(),
    outline: outlineItems(structure).map(outlineTitle),
    urls,
    inside: annotations.filter(
      (annotation, index) => annotation.has(PDFName.of('Dest')) || actions[index]?.has(PDFName.of('D')),
    ).length,
  }
}

/** One for all files: two of them at a time get into each other's memory. It is there before the first file is. */
const library = settleLater(PDFiumLibrary.init())
const decoder = settleLater(loadDecoder())

async function drawnPages(
  data: Uint8Array,
  wanted: ReadonlySet<string>,
): Promise<Pick<ReadPdf, 'blank' | 'joined' | 'qrCodes'>> {
  const document = await (await library).loadDocument(data)
  try {
    // A page is closed when it was rendered: each time it is asked for anew.
    const all = Array.from({ length: document.getPageCount() }, (_, index) => index)
    const draw = (index: number, scale: number): Promise<Picture> =>
      document.getPage(index).render({ scale, render: 'bitmap' })
    const blank: number[] = []
    const qrCodes = new Set<string>()
    const search = async (picture: Picture): Promise<void> => {
      if (wanted.isSubsetOf(qrCodes)) return
      for (const text of await qrCodesIn(picture)) qrCodes.add(text)
    }
    for (const index of all) {
      const picture = await draw(index, SCALE)
      if (isOneColour(picture.data)) blank.push(index + 1)
      await search(picture)
    }
    const joined = all.map((index) => document.getPage(index).getText())
    for (const scale of LARGER) {
      // From the end, where most links are.
      for (const index of all.toReversed()) {
        if (!wanted.isSubsetOf(qrCodes)) await search(await draw(index, scale))
      }
    }
    return { blank, joined, qrCodes }
  } finally {
    document.destroy()
  }
}

function isOneColour(pixels: Uint8Array): boolean {
  const view = new Uint32Array(pixels.buffer, pixels.byteOffset, Math.floor(pixels.byteLength / 4))
  return view.every((pixel) => pixel === view[0])
}

/** Rendered page, four bytes for each dot. */
interface Picture {
  data: Uint8Array
  width: number
  height: number
}

async function qrCodesIn(picture: Picture): Promise<string[]> {
  const { width, height } = picture
  // As it lies: a page takes megabytes.
  const { buffer, byteOffset, byteLength } = picture.data as Uint8Array<ArrayBuffer>
  await decoder
  const image = {
    data: new Uint8ClampedArray(buffer, byteOffset, byteLength),
    width,
    height,
    colorSpace: 'srgb' as const,
  }
  const found = await readBarcodes(image, {
    formats: ['QRCode'],
    maxNumberOfSymbols: 255,
    tryRotate: false,
    // All that we print are dark on light: not every scanner reads others.
    tryInvert: false,
  })
  return found.map(({ text }) => text)
}

/** Hand ZXing its program from the disk; by itself it would fetch it from a network. */
async function loadDecoder(): Promise<void> {
  const program = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
  const module = prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(program).buffer },
    fireImmediately: true,
  })
  await module
}

function dictsIn(array: PDFArray | undefined): PDFDict[] {
  return array ? Array.from({ length: array.size() }, (_, index) => array.lookup(index, PDFDict)) : []
}

function stringOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}
