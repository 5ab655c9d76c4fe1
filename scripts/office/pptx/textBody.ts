import type { Element } from 'xast'
import type { TableCell, TextShape } from '../presentation.ts'
import type { TextContext } from './context.ts'
import type { Level } from './levels.ts'
import { x } from 'xastscript'
import { emu } from './units.ts'
import { hanging } from './hanging.ts'
import { listNumbers } from './listNumbers.ts'
import { LEVELS } from './paragraphLook.ts'
import { paragraphOf } from './paragraph.ts'

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' }

/**
 * Write how a text stands in its box. Words that do not fit, as those in another font, become smaller.
 *
 * @param shape
 *   Text.
 * @returns
 *   `a:bodyPr`.
 */
export function boxOf({
  insets: [top, right, bottom, left],
  vertical,
  isUnbroken,
}: Pick<TextShape, 'insets' | 'vertical' | 'isUnbroken'>): Element {
  return x(
    'a:bodyPr',
    {
      wrap: isUnbroken ? 'none' : 'square',
      lIns: emu(left),
      tIns: emu(top),
      rIns: emu(right),
      bIns: emu(bottom),
      anchor: ANCHORS[vertical],
    },
    [x(isUnbroken ? 'a:noAutofit' : 'a:normAutofit')],
  )
}

/**
 * Write the paragraphs of a text.
 *
 * @param shape
 *   Text of a shape or cell.
 * @param context
 *   Theme, language and links of the part.
 * @param options
 *   Looks of the levels of its placeholder (default: it has none), and number of its slide.
 * @returns
 *   `a:p`, one or more.
 */
export function paragraphsOf(
  { paragraphs }: Pick<TextShape | TableCell, 'paragraphs'>,
  context: TextContext,
  { levels = [], no }: { levels?: Level[]; no?: number } = {},
): Element[] {
  if (!paragraphs.length) return [x('a:p')]
  const starts = listNumbers(paragraphs)
  return hanging(paragraphs).map((paragraph, index) => {
    const at = Math.min(paragraph.level ?? 0, LEVELS - 1)
    return paragraphOf({ ...paragraph, level: at }, context, { level: levels[at], startAt: starts[index], no })
  })
}
