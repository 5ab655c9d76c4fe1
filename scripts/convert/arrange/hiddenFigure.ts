import type { Sentence } from '../../text/sentences.ts'
import type { Scope } from '../compose/composer.ts'
import { keyFigures } from './keyFigures.ts'

/** Amounts and measures are sure to be figures, counts are not. */
const SURE = 0.1
/** How far prose with a figure in it, which can be set huge, is from prose without. */
const HIDDEN = 0.25

/** What counts against prose that shows its figures among its words, from 0 to 1. */
export function hiddenFigure(sentences: Sentence[], scope: Scope): number {
  return keyFigures(sentences, scope).some(({ badness }) => badness < SURE) ? HIDDEN : 0
}
