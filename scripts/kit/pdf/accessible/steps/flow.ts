import type { Element, Kid } from '../structure.ts'
import { isElement, isHeading, isInline, isMark } from '../structure.ts'

/** What holds a line of text. */
const LINES = /^(?:P|H[1-6]?|Caption)$/
/** What holds a line of text, or blocks. */
const EITHER = /^(?:LBody|TD|TH|BlockQuote|Note)$/
/** What holds nothing but elements of certain kinds. */
const FIXED = /^(?:L|Table|THead|TBody|TFoot|TR)$/

/**
 * Part the tree into blocks, and lines within them: browsers write an element for each box, and blocks within lines.
 * Boxes that mean nothing are left out; ISO 32000-1, 14.8.4.
 *
 * @param root
 *   Tree; it is changed.
 */
export function flow(root: Element): void {
  root.kids = blocks(root.kids)
}

/** Kids of what holds blocks: a line among them becomes a paragraph. */
function blocks(kids: Kid[]): Kid[] {
  const found: Kid[] = []
  let line: Kid[] = []
  // Beside bare text, a box is within its line; among boxes, it is one of them.
  const isBare = kids.some((kid) => isMark(kid) || isText(kid))
  const end = (): void => {
    // A picture by itself is a block.
    if (line.every((kid) => isElement(kid) && kid.type === 'Figure')) found.push(...line)
    else found.push({ type: 'P', kids: line })
    line = []
  }
  for (const kid of kids) {
    if (isLine(kid)) {
      const isBox = isElement(kid) && kid.type === 'NonStruct' && !isText(kid)
      if (isBox && !isBare) end()
      line.push(...lines([kid]))
      if (isBox && !isBare) end()
    } else {
      end()
      found.push(...block(kid as Element))
    }
  }
  end()
  return found
}

function block(element: Element): Kid[] {
  const { type, kids, lang } = element
  if (type === 'NonStruct') return lang === undefined ? blocks(kids) : [{ type: 'Div', kids: blocks(kids), lang }]
  if (type === 'P' && kids.some(holdsBlock)) return blocks(kids)
  if (isInline(element)) return [{ type: 'P', kids: lines([element]) }]
  if (LINES.test(type)) return [{ ...element, kids: lines(kids) }]
  if (type === 'LI') {
    const labels = kids.filter(isLabel)
    return [{ ...element, kids: [...lines(labels), ...either(kids.filter((kid) => !isLabel(kid)))] }]
  }
  if (EITHER.test(type)) return [{ ...element, kids: either(kids) }]
  if (FIXED.test(type)) return [{ ...element, kids: parts(kids) }]
  return [{ ...element, kids: blocks(kids) }]
}

function either(kids: Kid[]): Kid[] {
  return kids.every(isLine) ? lines(kids) : blocks(kids)
}

function isLabel(kid: Kid): boolean {
  return isElement(kid) && kid.type === 'Lbl'
}

/** Kids of lists and tables: boxes between them and what they hold are left out. */
function parts(kids: Kid[]): Kid[] {
  return kids.flatMap((kid) => {
    if (isElement(kid) && kid.type === 'NonStruct') return parts(kid.kids)
    return isElement(kid) ? block(kid) : []
  })
}

/** Kids of a line: all that is in them is in it. */
function lines(kids: Kid[]): Kid[] {
  return kids.flatMap((kid): Kid[] => {
    if (!isElement(kid)) return [kid]
    const inner = { ...kid, kids: lines(kid.kids) }
    if (isInline(kid)) return [inner]
    return kid.lang === undefined ? inner.kids : [{ type: 'Span', kids: inner.kids, lang: kid.lang }]
  })
}

function isLine(kid: Kid): boolean {
  if (!isElement(kid)) return true
  return (isInline(kid) || kid.type === 'NonStruct') && kid.kids.every(isLine)
}

function isText(kid: Kid): boolean {
  return isElement(kid) && kid.type === 'NonStruct' && kid.kids.every(isMark)
}

/** Whether what is in a line cannot be in one. */
function holdsBlock(kid: Kid): boolean {
  if (!isElement(kid)) return false
  return isHeading(kid) || kid.type === 'P' || FIXED.test(kid.type) || (!isInline(kid) && kid.kids.some(holdsBlock))
}
