import type { Composition } from './composition.ts'
import { callouts } from './compositions/callouts.ts'
import { comparison } from './compositions/comparison.ts'
import { headline } from './compositions/headline.ts'
import { oneFigure } from './compositions/oneFigure.ts'
import { quote } from './compositions/quote.ts'
import { siblingCards } from './compositions/siblingCards.ts'
import { stack } from './compositions/stack.ts'
import { statement } from './compositions/statement.ts'
import { terms } from './compositions/terms.ts'
import { ticks } from './compositions/ticks.ts'
import { twoColumns } from './compositions/twoColumns.ts'
import { twoFigures } from './compositions/twoFigures.ts'

/** All compositions: each is asked for offers, and the best way through a section is chosen of all that they offer. */
export const compositions: Composition[] = [
  callouts,
  comparison,
  headline,
  oneFigure,
  quote,
  siblingCards,
  stack,
  statement,
  terms,
  ticks,
  twoColumns,
  twoFigures,
]
