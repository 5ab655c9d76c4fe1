import type { Composition } from './composition.ts'
import { anaphora } from './compositions/anaphora.ts'
import { beforeAfter } from './compositions/beforeAfter.ts'
import { callouts } from './compositions/callouts.ts'
import { codeColumns } from './compositions/codeColumns.ts'
import { codeLarge } from './compositions/codeLarge.ts'
import { codeTall } from './compositions/codeTall.ts'
import { comparison } from './compositions/comparison.ts'
import { diagram } from './compositions/diagram.ts'
import { emojiList } from './compositions/emojiList.ts'
import { fullBleed } from './compositions/fullBleed.ts'
import { gallery } from './compositions/gallery.ts'
import { headline } from './compositions/headline.ts'
import { listTwoColumns } from './compositions/listTwoColumns.ts'
import { nested } from './compositions/nested.ts'
import { oneFigure } from './compositions/oneFigure.ts'
import { pictureText } from './compositions/pictureText.ts'
import { quote } from './compositions/quote.ts'
import { screenshotText } from './compositions/screenshotText.ts'
import { shortList } from './compositions/shortList.ts'
import { siblingCards } from './compositions/siblingCards.ts'
import { stack } from './compositions/stack.ts'
import { statement } from './compositions/statement.ts'
import { steps } from './compositions/steps.ts'
import { table } from './compositions/table.ts'
import { tasks } from './compositions/tasks.ts'
import { terminal } from './compositions/terminal.ts'
import { terms } from './compositions/terms.ts'
import { ticks } from './compositions/ticks.ts'
import { tiles } from './compositions/tiles.ts'
import { twoColumns } from './compositions/twoColumns.ts'
import { twoFigures } from './compositions/twoFigures.ts'

/** All compositions: each is asked for offers, and the best way through a section is chosen of all that they offer. */
export const compositions: Composition[] = [
  anaphora,
  beforeAfter,
  callouts,
  codeColumns,
  codeLarge,
  codeTall,
  comparison,
  diagram,
  emojiList,
  fullBleed,
  gallery,
  headline,
  listTwoColumns,
  nested,
  oneFigure,
  pictureText,
  quote,
  screenshotText,
  shortList,
  siblingCards,
  stack,
  statement,
  steps,
  table,
  tasks,
  terminal,
  terms,
  ticks,
  tiles,
  twoColumns,
  twoFigures,
]
