import type { Element, Mark } from '../structure.ts'
import type { FontTexts } from '../../content/fontTexts.ts'
import type { Operator } from '../../content/readOperators.ts'
import type { Paint } from '../../content/types.ts'
import { paintText } from '../../content/paintText.ts'
import { isElement, isInline, isMark } from '../structure.ts'
import { wordGaps } from '../wordGaps.ts'

/** A text, and where it is. */
interface Line {
  paint: Paint
  mark: Mark
}

/**
 * Put a space where a line ends between words: browsers leave it out, and whoever reads the text in the order of the tree
 * would read both words as one. Nothing of what is seen changes.
 *
 * @param root
 *   Tree; the content of its pages is changed.
 * @param words
 *   What the page says, in order: it tells whether a word goes on in the next line.
 */
export function spaces(root: Element, words: string): void {
  const all = linesIn(root)
  const gap = wordGaps(
    all.flat().map(({ paint, mark }) => paintText(paint, mark.content.fonts)),
    words,
  )
  let at = 0
  for (const lines of all) {
    for (const [index, line] of lines.entries()) {
      const isEnd = index === lines.length - 1
      if (!isEnd && gap(at)) addSpace(line)
      at++
    }
  }
}

/** Texts of each block, in order. */
function linesIn(element: Element): Line[][] {
  const found: Line[][] = []
  let lines: Line[] = []
  collect(element)
  if (lines.length) found.push(lines)
  return found

  function collect({ kids }: Element): void {
    for (const kid of kids) {
      if (isMark(kid))
        lines.push(...kid.paints.filter(({ kind }) => kind === 'text').map((paint) => ({ paint, mark: kid })))
      if (!isElement(kid)) continue
      const isBlock = !isInline(kid)
      if (isBlock) end()
      collect(kid)
      if (isBlock) end()
    }
  }

  function end(): void {
    if (lines.length) found.push(lines)
    lines = []
  }
}

function addSpace({ paint, mark }: Line): void {
  const { fonts } = mark.content
  const last = paint.operators.findLast(({ name }) => name === 'Tf')
  const [name = '', size = '1'] = last?.operands ?? []
  const shown = spaceIn(fonts.get(name))
  const end = paint.operators.length - 1
  if (shown) {
    paint.operators.splice(end, 0, shown)
    return
  }
  for (const [other, texts] of fonts) {
    const shown = spaceIn(texts)
    if (!shown) continue
    paint.operators.splice(end, 0, operator('Tf', other, size), shown)
    return
  }
}

function spaceIn(texts: FontTexts | undefined): Operator | undefined {
  for (const [code, text] of texts?.texts ?? []) {
    if (text === ' ') return operator('Tj', `<${code.toString(16).padStart(2 * (texts?.width ?? 1), '0')}>`)
  }
  return undefined
}

function operator(name: string, ...operands: string[]): Operator {
  return { name, operands, raw: [...operands, name].join(' ') }
}
