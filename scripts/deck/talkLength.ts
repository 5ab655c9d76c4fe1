/**
 * Words that are said in a minute: what people say on average; political speeches have 110 to 120, TED talks about 163.
 *
 * Source: Speak 2 Impress, « Guide to Speaking Rates: How Many Words Per Minute Should Your Speech Be? ».
 */
export const WORDS_PER_MINUTE = 150

/** How long a talk is when all its notes are said. */
export interface TalkLength {
  /** Words of the notes. */
  words: number
  minutes: number
  /** How long its author wants it. */
  wished?: number
  /** Sections that would have to go for that, in the order of the page. */
  tooMuch?: Said[]
}

/** A section, and how long it is said. */
export interface Said {
  title: string
  minutes: number
}

/**
 * Tell how long a talk is.
 *
 * @param said
 *   Words of the notes of each section, in order; `title` is empty for what belongs to none.
 * @param wished
 *   How long its author wants it, in minutes (optional).
 */
export function talkLength(said: Array<{ title: string; words: number }>, wished?: number): TalkLength {
  const words = said.reduce((sum, one) => sum + one.words, 0)
  const minutes = minutesOf(words)
  if (wished === undefined) return { words, minutes }
  if (minutes <= wished) return { words, minutes, wished }
  const going = new Set(fewest(said, words - wished * WORDS_PER_MINUTE))
  const tooMuch = said.flatMap((one) => (going.has(one) ? [{ title: one.title, minutes: minutesOf(one.words) }] : []))
  return { words, minutes, wished, tooMuch }
}

/** The fewest sections that have so many words; of single ones the shortest. */
function fewest<Of extends { title: string; words: number }>(said: Of[], words: number): Of[] {
  const named = said.filter(({ title }) => title).toSorted((a, b) => b.words - a.words)
  const going: Of[] = []
  let left = words
  while (left > 0 && named.length) {
    const enough = named.findLastIndex((one) => one.words >= left)
    const [next] = named.splice(Math.max(0, enough), 1)
    if (!next) break
    going.push(next)
    left -= next.words
  }
  return going
}

/** To a tenth. */
function minutesOf(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * 10) / 10
}
