import type { PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { FontTexts } from './fontTexts.ts'
import type { Operator } from './readOperators.ts'

/** What one stretch of operators paints: it cannot be parted. */
export interface Paint {
  kind: 'text' | 'path' | 'shading' | 'image' | 'object'
  operators: Operator[]
  /** Number of the marked content that it is in (ISO 32000-1, 14.7.4); none if it is in none. */
  mcid: number | undefined
  /** What a form holds, where an object is one. */
  form?: Content
}

/** Operators that paint nothing. */
export interface State {
  kind: 'state'
  operators: Operator[]
}

/** What stands between `q` and `Q`. */
export interface Block {
  kind: 'block'
  items: Item[]
}

export type Item = Paint | State | Block

/** What a page paints, or a form that it shows. */
export interface Content {
  /** What refers to the page or form, and its dictionary. */
  ref: PDFRef
  dict: PDFDict
  /** Whether it is a form, a stream of its own. */
  isForm: boolean
  items: Item[]
  /** Fonts by their name in it, with its slash. */
  fonts: Map<string, FontTexts>
}
