import assert from 'node:assert/strict'
import type { Node } from '../../../scripts/kit/pdf/ua/structureOf.ts'
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { descendantOf } from '../../../scripts/kit/pdf/content/fontProgram.ts'
import { streamText } from '../../../scripts/kit/pdf/content/streamText.ts'
import { structureOf } from '../../../scripts/kit/pdf/ua/structureOf.ts'

/** A PDF to break, with what is broken most. */
export class BrokenPdf {
  readonly document: PDFDocument
  constructor(document: PDFDocument) {
    this.document = document
  }
  get catalog(): PDFDict {
    return this.document.catalog
  }
  get tree(): PDFDict {
    return dictIn(this.catalog, 'StructTreeRoot')
  }
  get page(): PDFDict {
    return this.document.getPage(0).node
  }
  nodes(type: string): Node[] {
    return structureOf(this.catalog).filter((node) => node.type === type)
  }
  node(type: string): Node {
    const [node] = this.nodes(type)
    assert.ok(node, `no ${type}`)
    return node
  }
  /** Gives an element another one. */
  put(type: string, into: Node): void {
    const { context } = this.document
    const ref = context.register(context.obj({ Type: 'StructElem', S: type, K: [] }))
    kidsOf(into.dict).push(ref)
  }
  /** Changes what a page paints. */
  paint(change: (source: string) => string, index = 0): void {
    const { node } = this.document.getPage(index)
    const source = streamText(node.lookup(name('Contents')) as PDFRawStream)
    node.set(name('Contents'), this.document.context.register(this.document.context.flateStream(change(source))))
  }
  xmp(change: (text: string) => string): void {
    const text = streamText(this.catalog.lookup(name('Metadata')) as PDFRawStream)
    const stream = this.document.context.stream(Buffer.from(change(text), 'latin1'), {
      Type: 'Metadata',
      Subtype: 'XML',
    })
    this.catalog.set(name('Metadata'), this.document.context.register(stream))
  }
  /** The font of the text. */
  get font(): PDFDict {
    const fonts = dictIn(dictIn(this.page, 'Resources'), 'Font')
    const font = fonts
      .keys()
      .map((key) => fonts.lookup(key))
      .find((one) => one instanceof PDFDict && one.has(name('DescendantFonts')))
    assert.ok(font instanceof PDFDict)
    return font
  }
  get descriptor(): PDFDict {
    return dictIn(descendantOf(this.font), 'FontDescriptor')
  }
  get link(): PDFDict {
    const [annotation] = this.node('Link').objects
    assert.ok(annotation)
    return annotation
  }
  /** Forms of the page that has some. */
  get form(): PDFDict {
    const [form] = this.document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream && String(object.dict.get(name('Subtype'))) === '/Form' ? [object.dict] : [],
      )
    assert.ok(form)
    return form
  }
}

/** Makes a name. */
export function name(text: string): PDFName {
  return PDFName.of(text)
}

/** Finds a dictionary in another. */
export function dictIn(dict: PDFDict, key: string): PDFDict {
  const found = dict.lookup(name(key))
  assert.ok(found instanceof PDFDict, `no ${key}`)
  return found
}

/** Finds the list of what an element holds. */
function kidsOf(dict: PDFDict): PDFArray {
  const kids = dict.lookup(name('K'))
  assert.ok(kids instanceof PDFArray)
  return kids
}
