import type { TextShape } from '../../../office/presentation.ts'
import type { Placed } from './paragraphOf.ts'
import type { Place, ShapeContext } from './shapeContext.ts'
import { textShape } from './textShape.ts'

/** Running text: on a slide, in a place of its layout; on a card, a link as a whole where all its links lead to one place. */
export function bodyText(flow: Placed[], { words }: ShapeContext, place: Place): TextShape {
  const shape = textShape(flow, words.text, place === 'slide')
  return place === 'slide' ? { ...shape, placeholder: 'body' } : withOneLink(shape)
}

/** Words on a card that lead to one place do so as a whole: LibreOffice breaks lines within linked words. */
function withOneLink(shape: TextShape): TextShape {
  const links = shape.paragraphs.flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? []))
  const [link] = links
  if (!link || links.some((other) => JSON.stringify(other) !== JSON.stringify(link))) return shape
  const paragraphs = shape.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map(({ link: _link, ...run }) => run),
  }))
  return { ...shape, paragraphs, link }
}
