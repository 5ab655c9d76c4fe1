import type { ReportTexts } from '../facts/report.ts'
import { counted } from '../../../text/counted.ts'
import { advice } from './errors.ts'
import { steps } from './steps.ts'

/** What a run says of what it made, in English. */
export const report: ReportTexts = {
  steps,
  seconds: (seconds) => `${seconds.toFixed(1)} s`,
  columns: {
    file: 'file',
    kB: 'kB',
    pages: 'pages',
    seconds: 'seconds',
    page: 'page',
    talk: 'talk',
    state: 'state',
    advice: 'advice',
  },
  states: { made: 'made', unchanged: 'unchanged', refused: 'refused', failed: 'failed' },
  number: (value, digits = 0) => value.toFixed(digits),
  advice,
  adviceAbove: (count) => `${advice(count)}, listed above`,
  faults: (count) => counted(count, { one: 'fault', other: 'faults' }),
  slides: (count) => counted(count, { one: 'slide', other: 'slides' }),
  severities: { blocking: 'fault', advice: 'advice' },
  slide: (no) => `slide ${no}`,
  quoted: (text) => `“${text}”`,
  colon: ':',
  semicolon: ';',
  talk: ({ minutes, words, perMinute }) =>
    `About ${minutes} min to say: ${counted(words, { one: 'word', other: 'words' })} of notes, ${perMinute} a minute`,
  open: (path) => `Open \`${path}\``,
  leaveOut: (wished, sections) =>
    `For ${wished} min, leave out ${sections.map(({ title, minutes }) => `“${title}” (${minutes} min)`).join(', ')}`,
  note: 'note: ',
  explained: {
    lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    wholePage: 'whole page',
    full: (part) => `${Math.round(part * 100)} % full`,
    nextBest: (layout, cost) => `next best: ${layout} ${cost}`,
  },
  whatToDo: 'What to do:',
  messages: {
    labels: { error: 'error', warning: 'warning', info: 'info' },
    errors: (count) => counted(count, { one: 'error', other: 'errors' }),
    warnings: (count) => counted(count, { one: 'warning', other: 'warnings' }),
    all: (count, counts) => `${counted(count, { one: 'message', other: 'messages' })}${counts && ` (${counts})`}`,
    more: (count, places) => `… and ${count} more: ${places}`,
  },
}
