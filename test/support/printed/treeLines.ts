import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Element } from '../../../scripts/kit/pdf/accessible/structure.ts'
import { isElement, isMark } from '../../../scripts/kit/pdf/accessible/structure.ts'
import { marksText } from '../../../scripts/kit/pdf/accessible/marksText.ts'
import { readTagged } from '../../../scripts/kit/pdf/accessible/readTagged.ts'

/**
 * Write down the structure tree of a PDF.
 *
 * @returns
 *   A line for each element: two blanks a level, its type, its language, its alternative text, the text that it has by
 *   itself; `@` stands for an annotation.
 */
export function treeLines(document: PDFDocument): string[] {
  return linesOf(readTagged(document).root, '')
}

function linesOf({ type, lang, alt, kids }: Element, indent: string): string[] {
  const own = kids.map((kid) => (isElement(kid) ? '' : isMark(kid) ? marksText([kid]) : '@')).join('')
  const said = [type, lang && `[${lang}]`, alt && `(${alt})`, own && `“${own}”`].filter(Boolean).join(' ')
  return [indent + said, ...kids.flatMap((kid) => (isElement(kid) ? linesOf(kid, `${indent}  `) : []))]
}
