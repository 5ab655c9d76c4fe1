import type { ProseUnit } from './unit.ts'

/** Fewest words of a sentence that says something by itself. */
const LEAST = 4

/** Whether a sentence of a paragraph is emphasised as a whole: it wants to be large, not one of many lines. */
export function hasEmphasis({ sentences }: ProseUnit): boolean {
  return sentences.some(({ words, strongWords }) => words >= LEAST && strongWords >= words - 1)
}
