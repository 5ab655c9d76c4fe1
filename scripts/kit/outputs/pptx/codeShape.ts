import type { Paragraph, Run, TextShape } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import { colourOf, fillOf, insetsOf, outlineOf, px, radiusOf } from './looks.ts'
import { linesIn } from './paragraphOf.ts'
import { type RunContext, runsOf } from './runsOf.ts'

/**
 * Read a block of code.
 *
 * @param name
 *   What the list of shapes calls it.
 * @returns
 *   One text, a paragraph for each line, which does not break; marked lines are highlighted.
 */
export function codeShape(pre: LaidOut, context: RunContext, name: string): TextShape {
  const lines = linesOf(pre)
  const boxes = linesIn(pre).map(({ box }) => box)
  const [top, right, , left] = insetsOf(pre)
  const code = pre.children.find((child) => child.name === 'code') ?? pre
  const lineHeight = px(code.style['line-height']) || px(pre.style['line-height'])
  const first = boxes[0]
  const above = first ? first.y + first.height / 2 - lineHeight / 2 - pre.box.y : top
  const fill = fillOf(pre)
  const outline = outlineOf(pre)
  const radius = radiusOf(pre)
  return {
    type: 'text',
    name,
    box: pre.box,
    paragraphs: lines.map((parts): Paragraph => {
      const marked = parts.find((part) => part.classes.includes('line'))
      const highlight = marked && colourOf(marked.style['background-color'])
      const runs = runsIn(parts, context).map((run): Run => (highlight ? { ...run, highlight } : run))
      return { runs, align: 'left', ...(lineHeight && { lineHeight }) }
    }),
    insets: [Math.max(0, above), right, 0, left],
    vertical: 'top',
    isUnbroken: true,
    ...(fill && { fill }),
    ...(outline && { outline }),
    ...(radius && { radius }),
  }
}

/** Parts of each line: lines are elements, or parted by line breaks in the text. */
function linesOf(pre: LaidOut): LaidOut[][] {
  const lines: LaidOut[][] = [[]]
  const walk = (part: LaidOut): void => {
    if (part.classes.includes('line')) {
      lines.at(-1)?.push(part)
      return
    }
    if (part.name !== '#text') {
      if (part.children.length) part.children.forEach(walk)
      return
    }
    const [first = '', ...more] = part.text.split('\n')
    if (first) lines.at(-1)?.push({ ...part, text: first })
    for (const text of more) lines.push(text ? [{ ...part, text }] : [])
  }
  pre.children.forEach(walk)
  while (lines.length > 1 && !lines.at(-1)?.length) lines.pop()
  return lines
}

/** Runs of a line: its blanks are kept. */
function runsIn(parts: LaidOut[], context: RunContext): Run[] {
  return runsOf(parts.map(kept), context)
}

function kept(part: LaidOut): LaidOut {
  const style = { ...part.style, 'white-space-collapse': 'preserve' }
  const text = part.text.replaceAll('\t', '    ').replaceAll(' ', '\u00A0')
  return { ...part, style, text, children: part.children.map(kept) }
}
