import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import type { Annotation, Element, Kid, Mark, Tagged } from './structure.ts'
import type { Content, Paint } from '../content/types.ts'
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { deflatedStream } from '../content/deflatedStream.ts'
import { contentsIn, paintsIn } from '../content/readContent.ts'
import { writeContent, writePlain } from '../content/writeContent.ts'
import { outlineItems } from '../outlineItems.ts'
import { isElement, isMark, marksOf } from './structure.ts'

/** Types that PDF 1.7 has no standard for, and what they are there: ISO 32000-1, 14.7.3. PDF 2.0 has both. */
const ROLES = { Strong: 'Span', Em: 'Span' }

/** A piece of marked content: where it is, and its number there. */
interface Piece {
  content: Content
  number: number
}

/**
 * Write pages and tree of a tagged PDF in the place of those that it has. All that is painted belongs to an element, or
 * is an artifact.
 *
 * @param document
 *   PDF.
 * @param tagged
 *   What was read of it, and changed.
 * @param feet
 *   What is the foot of a page, where it is an artifact.
 */
export function writeTagged(document: PDFDocument, { pages, root }: Tagged, feet: ReadonlySet<Paint>): void {
  const { context } = document
  const marks = new Map<Paint, Mark>()
  for (const mark of marksOf(root)) for (const paint of mark.paints) marks.set(paint, mark)
  const pieces = new Map<Mark, Piece[]>()
  /** What has marked content: the element of each piece, by its number. */
  const parents = new Map<Content, PDFRef[]>()
  for (const content of pages.flatMap((page) => [...contentsIn(page)])) {
    const isParted = !content.isForm || [...paintsIn(content.items)].some((paint) => marks.has(paint))
    const { source, owners } = isParted
      ? writeContent(
          content.items,
          (paint) => marks.get(paint),
          (paint) => feet.has(paint),
        )
      : { source: writePlain(content.items), owners: [] }
    replaceSource(content, source, document)
    for (const [number, mark] of owners.entries()) {
      pieces.set(mark, [...(pieces.get(mark) ?? []), { content, number }])
    }
    content.dict.delete(PDFName.of('StructParents'))
    if (!owners.length) continue
    content.dict.set(PDFName.of('StructParents'), PDFNumber.of(parents.size))
    parents.set(content, [])
  }
  const named = new Map<string, { id: PDFObject; ref: PDFRef }>()
  const annotations: PDFRef[] = []
  const written = new Set<PDFRef>()
  const treeRef = context.nextRef()
  const rootRef = write(root, treeRef)
  const lists = [...parents.values()].map((refs) => context.register(context.obj(refs)))
  const numbers = [...lists, ...annotations].flatMap((ref, number) => [number, ref])
  const tree = {
    Type: 'StructTreeRoot',
    K: [rootRef],
    RoleMap: ROLES,
    ParentTree: context.register(context.obj({ Nums: numbers })),
    ParentTreeNextKey: lists.length + annotations.length,
    ...(named.size && { IDTree: context.register(idTree()) }),
  }
  context.assign(treeRef, context.obj(tree))
  document.catalog.set(PDFName.of('StructTreeRoot'), treeRef)
  for (const item of outlineItems(document)) {
    const element = item.get(PDFName.of('SE'))
    if (element instanceof PDFRef && !written.has(element)) item.delete(PDFName.of('SE'))
  }

  function write(element: Element, parent: PDFRef): PDFRef {
    const ref = element.ref ?? context.nextRef()
    written.add(ref)
    const { type, kids, alt, lang, id, attributes } = element
    const page = kids.find((kid): kid is Mark | Annotation => !isElement(kid))?.page
    const entries: Array<[string, PDFObject | undefined]> = [
      ['Pg', page === undefined ? undefined : pages[page]?.ref],
      ['Alt', alt === undefined ? undefined : PDFHexString.fromText(alt)],
      ['Lang', lang === undefined ? undefined : PDFString.of(lang)],
      ['ID', id],
      ['A', attributes],
      ['K', context.obj(kids.flatMap((kid) => kidObjects(kid, ref, page)))],
    ]
    const dict = context.obj({ Type: 'StructElem', S: type, P: parent })
    for (const [key, value] of entries) if (value) dict.set(PDFName.of(key), value)
    if (id) named.set(keyOf(id), { id, ref })
    context.assign(ref, dict)
    return ref
  }

  function kidObjects(kid: Kid, parent: PDFRef, page: number | undefined): PDFObject[] {
    if (isElement(kid)) return [write(kid, parent)]
    const Pg = pages[kid.page]?.ref
    if (!isMark(kid)) {
      kid.dict.set(PDFName.of('StructParent'), PDFNumber.of(parents.size + annotations.push(parent) - 1))
      return [context.obj({ Type: 'OBJR', Pg, Obj: kid.ref })]
    }
    return (pieces.get(kid) ?? []).map(({ content, number }) => {
      const list = parents.get(content)
      if (list) list[number] = parent
      if (kid.page === page && !content.isForm) return PDFNumber.of(number)
      return context.obj({ Type: 'MCR', Pg, ...(content.isForm && { Stm: content.ref }), MCID: number })
    })
  }

  function idTree(): PDFDict {
    const sorted = [...named].toSorted(([one], [other]) => (one < other ? -1 : 1))
    return context.obj({ Names: sorted.flatMap(([, { id, ref }]) => [id, ref]) })
  }
}

function replaceSource({ isForm, ref, dict }: Content, source: string, { context }: PDFDocument): void {
  const stream = deflatedStream(context, source)
  if (!isForm) {
    dict.set(PDFName.of('Contents'), context.register(stream))
    return
  }
  for (const [key, value] of stream.dict.entries()) dict.set(key, value)
  context.assign(ref, PDFRawStream.of(dict, stream.contents))
}

function keyOf(id: PDFObject): string {
  return id instanceof PDFString || id instanceof PDFHexString
    ? Buffer.from(id.asBytes()).toString('latin1')
    : String(id)
}
