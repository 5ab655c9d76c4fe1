import type { PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Box } from '../content/placesIn.ts'
import type { Content, Paint } from '../content/types.ts'

/** Element of the structure tree: ISO 32000-1, 14.7.2. */
export interface Element {
  /** Structure type, such as `P`. */
  type: string
  kids: Kid[]
  /** What refers to it: outlines do. None where it is new. */
  ref?: PDFRef
  /** Alternative text. */
  alt?: string
  /** Language, where it differs from that of what is around. */
  lang?: string
  /** Name by which cells of tables are told their headers. */
  id?: PDFObject
  /** Attributes, such as the scope of a header. */
  attributes?: PDFObject
}

/** What an element has of a page: stretches of its content. */
export interface Mark {
  /** Index of the page. */
  page: number
  /** The page, or a form on it. */
  content: Content
  paints: Paint[]
}

/** An annotation: a link. */
export interface Annotation {
  /** Index of the page. */
  page: number
  ref: PDFRef
  dict: PDFDict
}

export type Kid = Element | Mark | Annotation

/** A tagged PDF, taken apart: steps change it, then it is written. */
export interface Tagged {
  pages: Content[]
  /** Where all is that they paint. */
  places: Map<Paint, Box>
  /** Of type `Document`. */
  root: Element
}

/** Types whose content is a line of text: ISO 32000-1, 14.8.4.4. */
const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Lbl', 'Figure', 'Formula'])

/** Whether something is an element of the tree, no content of a page. */
export function isElement(kid: Kid): kid is Element {
  return 'kids' in kid
}

/** Whether something is content of a page. */
export function isMark(kid: Kid): kid is Mark {
  return 'paints' in kid
}

/** Whether something stands within a line of text. */
export function isInline(kid: Kid): boolean {
  return !isElement(kid) || INLINE.has(kid.type)
}

/** Whether an element is a heading. */
export function isHeading({ type }: Element): boolean {
  return /^H[1-6]?$/.test(type)
}

/** All elements of a tree in their order, each before what it holds. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element
  for (const kid of element.kids) if (isElement(kid)) yield* elementsOf(kid)
}

/** All that an element has of pages, in the order it is read. */
export function* marksOf(element: Element): Generator<Mark> {
  for (const kid of element.kids) {
    if (isMark(kid)) yield kid
    else if (isElement(kid)) yield* marksOf(kid)
  }
}
