import type { TalkLength } from '../deck/talkLength.ts'
import { WORDS_PER_MINUTE } from '../deck/talkLength.ts'
import { stripInvisible } from '../text/stripInvisible.ts'

/** Say how long a talk is, and what would have to go for it to be as long as wished. */
export function talkText({ words, minutes, wished, tooMuch = [] }: TalkLength): string {
  const told = `About ${whole(minutes)} min to say: ${words} words of notes, ${WORDS_PER_MINUTE} a minute`
  if (!tooMuch.length || wished === undefined) return told
  const sections = tooMuch.map((one) => `“${stripInvisible(one.title)}” (${whole(one.minutes)} min)`)
  return `${told}. For ${wished} min, leave out ${sections.join(', ')}`
}

function whole(minutes: number): number {
  return Math.max(1, Math.round(minutes))
}
