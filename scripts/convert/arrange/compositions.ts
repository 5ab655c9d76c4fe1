import type { Composition } from './composition.ts'
import { headline } from './compositions/headline.ts'
import { siblingCards } from './compositions/siblingCards.ts'
import { stack } from './compositions/stack.ts'
import { statement } from './compositions/statement.ts'
import { twoColumns } from './compositions/twoColumns.ts'

/** All compositions: each is asked for offers, and the best way through a section is chosen of all that they offer. */
export const compositions: Composition[] = [headline, statement, twoColumns, siblingCards, stack]
