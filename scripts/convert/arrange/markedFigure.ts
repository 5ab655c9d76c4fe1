import type { PhrasingContent } from 'mdast'
import { sliceText, textOf } from '../../text/textOf.ts'

/**
 * Let a figure stand out in its sentence.
 *
 * @param from
 *   Where the figure begins and ends in the text.
 */
export function markedFigure(shown: PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const figure = sliceText(shown, from, to)
  if (figure.some(({ type }) => type === 'strong')) return shown
  return [
    ...sliceText(shown, 0, from),
    { type: 'strong', children: figure },
    ...sliceText(shown, to, textOf(shown).length),
  ]
}
