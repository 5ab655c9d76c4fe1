import type { Paragraph } from '../presentation.ts'
import type { TextContext } from './context.ts'
import { x } from 'xastscript'
import { NAMESPACES } from './namespaces.ts'
import { notesLevel, notesShapes } from './notesPage.ts'
import { LEVELS } from './paragraphLook.ts'
import { xml } from './part.ts'
import { shapeTree } from './shapeTree.ts'
import { paragraphsOf } from './textBody.ts'

/**
 * Write the notes of a slide: paragraphs and lists, with emphasis and links, in the look of all notes.
 *
 * @param notes
 *   What is said.
 * @param context
 *   What is told in its part.
 * @returns
 *   Content of the part.
 */
export function notesPart(notes: Paragraph[], context: TextContext): Uint8Array {
  const levels = Array.from({ length: LEVELS }, () => notesLevel(context.theme))
  const paragraphs = notes.map((paragraph) => asNotes(paragraph, context))
  const text = [x('a:bodyPr'), x('a:lstStyle'), ...paragraphsOf({ paragraphs }, context, { levels })]
  return xml(
    x('p:notes', NAMESPACES, [
      x('p:cSld', [shapeTree(notesShapes([2, 3], text))]),
      x('p:clrMapOvr', [x('a:masterClrMapping')]),
    ]),
  )
}

/** The size, font and colour of notes are those of all notes. */
function asNotes(paragraph: Paragraph, { theme }: TextContext): Paragraph {
  const { runs, level, bullet, isRightToLeft, align } = paragraph
  const isItem = level !== undefined
  const { paragraph: look, run } = notesLevel(theme, isItem ? level : undefined)
  return {
    ...look,
    align,
    ...(isRightToLeft && { isRightToLeft }),
    ...(bullet && { bullet: 'sign' in bullet ? { sign: bullet.sign } : { number: bullet.number } }),
    runs: runs.map((words) => ({
      ...words,
      size: run.size,
      colour: run.colour,
      font: words.font === 'mono' ? 'mono' : run.font,
    })),
  }
}
