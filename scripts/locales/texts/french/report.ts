import type { ReportTexts } from '../facts/report.ts'
import { frenchNumber } from '../../messages/frenchNumber.ts'
import { advice } from './errors.ts'
import { nombre } from './phrases.ts'
import { steps } from './steps.ts'
import { typeset } from './typeset.ts'

/** What a run says of what it made, in French. */
export const report: ReportTexts = {
  steps,
  seconds: (seconds) => typeset(`${frenchNumber(seconds, 1)} s`),
  columns: {
    file: 'fichier',
    kB: 'ko',
    pages: 'pages',
    seconds: 'secondes',
    page: 'page',
    talk: 'présentation',
    state: 'état',
    advice: 'conseils',
  },
  states: { made: 'faite', unchanged: 'inchangée', refused: 'refusée', failed: 'échec' },
  number: (value, digits = 0) => frenchNumber(value, digits),
  advice,
  adviceAbove: (count) => `${advice(count)}, ci-dessus`,
  faults: (count) => nombre(count, 'défaut', 'défauts'),
  slides: (count) => nombre(count, 'diapositive', 'diapositives'),
  severities: { blocking: 'défaut', advice: 'conseil' },
  slide: (no) => `diapositive ${no}`,
  quoted: (text) => typeset(`« ${text} »`),
  colon: '\u202F:',
  semicolon: '\u202F;',
  talk: ({ minutes, words, perMinute }) =>
    typeset(
      `Environ ${minutes} min à dire : ${frenchNumber(words)} ${words < 2 ? 'mot' : 'mots'} de notes, à ${perMinute} mots par minute`,
    ),
  open: (path) => `Ouvrez \`${path}\``,
  leaveOut: (wished, sections) =>
    typeset(
      `Pour tenir en ${wished} min, laissez de côté ${sections.map(({ title, minutes }) => `« ${title} » (${minutes} min)`).join(', ')}`,
    ),
  note: typeset('remarque : '),
  explained: {
    lines: (first, last) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),
    wholePage: 'toute la page',
    full: (part) => typeset(`remplie à ${Math.round(part * 100)} %`),
    nextBest: (layout, cost) => typeset(`ensuite : ${layout} ${cost}`),
  },
  whatToDo: typeset('Que faire :'),
  messages: {
    labels: { error: 'erreur', warning: 'avertissement', info: 'info' },
    errors: (count) => nombre(count, 'erreur', 'erreurs'),
    warnings: (count) => nombre(count, 'avertissement', 'avertissements'),
    all: (count, counts) => `${nombre(count, 'message', 'messages')}${counts && ` (${counts})`}`,
    more: (count, places) => typeset(`… et ${count} de plus : ${places}`),
  },
}
