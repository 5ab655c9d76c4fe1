import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'

/** An element of the structure tree. */
export interface Node {
  dict: PDFDict
  /** Type as it is written, and the standard one that roles lead to; the same where they lead nowhere. */
  type: string
  standard: string
  parent: Node | undefined
  kids: Node[]
  /** Content of pages that it has itself: pages with numbers of marked content. */
  marks: Array<{ place: PDFDict | undefined; mcid: number }>
  /** Annotations that it has itself. */
  objects: PDFDict[]
}

/** Standard types: ISO 32000-1, 14.8.4. */
export const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

/**
 * Read the structure tree of a PDF: ISO 32000-1, 14.7.2.
 *
 * @param catalog
 *   Catalog.
 * @returns
 *   Elements, each before those that it holds; empty where there is no tree.
 */
export function structureOf(catalog: PDFDict): Node[] {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'))
  if (!(root instanceof PDFDict)) return []
  const roles = rolesIn(root)
  const nodes: Node[] = []
  for (const kid of listOf(root.lookup(PDFName.of('K')))) if (kid instanceof PDFDict) read(kid, undefined, undefined)
  return nodes

  function read(dict: PDFDict, parent: Node | undefined, around: PDFDict | undefined): Node {
    const type = String(dict.get(PDFName.of('S'))).slice(1)
    const node: Node = { dict, type, standard: standardOf(type, roles), parent, kids: [], marks: [], objects: [] }
    nodes.push(node)
    const page = dictOf(dict, 'Pg') ?? around
    for (const kid of listOf(dict.lookup(PDFName.of('K')))) {
      if (kid instanceof PDFNumber) node.marks.push({ place: page, mcid: kid.asNumber() })
      if (!(kid instanceof PDFDict)) continue
      const kind = String(kid.get(PDFName.of('Type')))
      if (kind === '/MCR') {
        const form = kid.lookup(PDFName.of('Stm'))
        const place = form && 'dict' in form ? (form.dict as PDFDict) : (dictOf(kid, 'Pg') ?? page)
        node.marks.push({ place, mcid: Number(kid.lookup(PDFName.of('MCID'))) })
      } else if (kind === '/OBJR') {
        const object = dictOf(kid, 'Obj')
        if (object) node.objects.push(object)
      } else node.kids.push(read(kid, node, page))
    }
    return node
  }
}

/** What each type of one's own stands for: ISO 32000-1, 14.7.3. */
export function rolesIn(root: PDFDict): Map<string, string> {
  const roles = root.lookup(PDFName.of('RoleMap'))
  if (!(roles instanceof PDFDict)) return new Map()
  return new Map(roles.entries().map(([type, role]) => [String(type).slice(1), String(role).slice(1)]))
}

function standardOf(type: string, roles: Map<string, string>): string {
  const seen = new Set<string>()
  let standard = type
  while (!STANDARD.has(standard) && !seen.has(standard)) {
    seen.add(standard)
    standard = roles.get(standard) ?? standard
  }
  return standard
}

function listOf(kids: PDFObject | undefined): PDFObject[] {
  if (kids instanceof PDFArray)
    return Array.from({ length: kids.size() }, (_, index) => kids.lookup(index)).filter((kid) => kid !== undefined)
  return kids ? [kids] : []
}

function dictOf(dict: PDFDict, key: string): PDFDict | undefined {
  const found = dict.lookup(PDFName.of(key))
  return found instanceof PDFDict ? found : undefined
}
