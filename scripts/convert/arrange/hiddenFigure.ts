import type { Scope } from '../compose/composer.ts'
import type { ProseUnit } from './unit.ts'
import { keyFigures } from './keyFigures.ts'

/** Amounts and measures are sure to be figures, counts are not. */
const SURE = 0.1
/** How far prose with a figure in it, which can be set huge, is from prose without. */
const HIDDEN = 1.1

/** What counts against prose that shows its figures among its words, from 0 to 1; a story is told for its figure. */
export function hiddenFigure({ sentences, isStory }: ProseUnit, scope: Scope): number {
  const figures = keyFigures(sentences, scope)
  if (isStory) return figures.length ? 1 : 0
  return figures.some(({ badness }) => badness < SURE) ? HIDDEN : 0
}
