import type { ReportTexts } from '../locales/texts/facts/report.ts'
import type { TalkLength } from '../deck/talkLength.ts'
import { WORDS_PER_MINUTE } from '../deck/talkLength.ts'
import { stripInvisible } from '../text/stripInvisible.ts'

/** Say how long a talk is, and what would have to go for it to be as long as wished. */
export function talkText({ words, minutes, wished, tooMuch = [] }: TalkLength, texts: ReportTexts): string {
  const told = texts.talk({ minutes: whole(minutes), words, perMinute: WORDS_PER_MINUTE })
  if (!tooMuch.length || wished === undefined) return told
  const sections = tooMuch.map((one) => ({ title: stripInvisible(one.title), minutes: whole(one.minutes) }))
  return `${told}. ${texts.leaveOut(wished, sections)}`
}

function whole(minutes: number): number {
  return Math.max(1, Math.round(minutes))
}
