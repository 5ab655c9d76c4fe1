import type { Sentence } from '../../text/sentences.ts'
import { startOf } from './startOf.ts'

/** How many sentences, or paragraphs, that begin alike are a list in all but name. */
export const ALIKE = { least: 3, most: 6 }

/**
 * Find the longest run of sentences that begin alike.
 *
 * @param sentences
 *   Sentences of one paragraph.
 * @returns
 *   The run; nothing where it is too short or too long to be a list.
 */
export function alikeRun(sentences: Sentence[]): Sentence[] | undefined {
  const runs = sentences.reduce<Sentence[][]>((all, sentence) => {
    const last = all.at(-1)
    const start = startOf(sentence.children)
    if (last?.[0] && start && start === startOf(last[0].children)) last.push(sentence)
    else all.push([sentence])
    return all
  }, [])
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), [])
  return longest.length >= ALIKE.least && longest.length <= ALIKE.most ? longest : undefined
}
