import type { Point } from 'unist'
import type { VFileMessage } from 'vfile-message'
import type { ReportTexts } from '../locales/texts/facts/report.ts'
import { stripInvisible } from '../text/stripInvisible.ts'
import { wrapped } from '../text/wrapped.ts'
import { foldMessages } from './foldMessages.ts'

/** Columns that a report takes at most. */
const COLUMNS = 100
/** Narrowest column of texts. */
const NARROWEST = 40
/** Codes of the terminal. */
const CODES = { red: '\u001B[31m', yellow: '\u001B[33m', plain: '\u001B[39m' }
const UNDERLINE = ['\u001B[4m', '\u001B[24m'] as const

/** Sets a text in a colour, where the terminal has any. */
type Paint = (text: string, colour: 'red' | 'yellow') => string

/**
 * Show the messages of a file on a terminal: many of one rule are folded, the totals are of all.
 *
 * @param file
 *   File with messages; left as it is.
 * @param texts
 *   Texts in the language of the run.
 * @param color
 *   Whether the terminal has colours.
 * @returns
 *   Lines, each with a line feed.
 */
export function messageReport(
  { path, messages }: { path: string; messages: readonly VFileMessage[] },
  { messages: texts }: Pick<ReportTexts, 'messages'>,
  color: boolean,
): string {
  const paint: Paint = (text, colour) => (color ? `${CODES[colour]}${text}${CODES.plain}` : text)
  const rows = foldMessages(messages, texts.more)
    .toSorted(byPlace)
    .map((message) => ({
      place: placeOf(message),
      severity: severityOf(message),
      // Its name is what docs are looked up by.
      text: message.ruleId ? `${message.message} (${message.ruleId})` : message.message,
    }))
  const widest = (cells: string[]): number => Math.max(0, ...cells.map(({ length }) => length))
  const widths = {
    place: widest(rows.map(({ place }) => place)),
    label: widest(rows.map(({ severity }) => texts.labels[severity])),
  }
  const before = widths.place + widths.label + 2
  const room = Math.max(NARROWEST, COLUMNS - before)
  // A page, or its name, could write to the terminal what is not there.
  const texted = rows.map((row) => ({ ...row, lines: wrapped(stripInvisible(row.text), room) }))
  const lines = texted.flatMap(({ place, severity, lines: [first = '', ...others] }) => {
    const label = texts.labels[severity]
    const head = [
      place.padEnd(widths.place),
      paint(label, severity === 'error' ? 'red' : 'yellow') + ' '.repeat(widths.label - label.length),
      first,
    ].join(' ')
    return [head.trimEnd(), ...others.map((line) => ' '.repeat(before) + line)]
  })
  const name = paint(stripInvisible(path), messages.some(({ fatal }) => fatal) ? 'red' : 'yellow')
  return [color ? UNDERLINE.join(name) : name, ...lines, '', totals(messages, texts, paint)]
    .map((line) => `${line}\n`)
    .join('')
}

/** From top to bottom; at one place, the worst first. */
function byPlace(a: VFileMessage, b: VFileMessage): number {
  const badness = ({ fatal }: VFileMessage): number => (fatal ? 0 : fatal === false ? 1 : 2)
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || badness(a) - badness(b)
}

/** How many there are of each kind, if they are not all info. */
function totals(messages: readonly VFileMessage[], texts: ReportTexts['messages'], paint: Paint): string {
  const countOf = (severity: string): number => messages.filter((message) => severityOf(message) === severity).length
  const [errors, warnings] = [countOf('error'), countOf('warning')]
  const counts = [
    ...(errors ? [`${paint('✖', 'red')} ${texts.errors(errors)}`] : []),
    ...(warnings ? [`${paint('⚠', 'yellow')} ${texts.warnings(warnings)}`] : []),
  ].join(', ')
  return messages.length === errors || messages.length === warnings ? counts : texts.all(messages.length, counts)
}

function severityOf({ fatal }: VFileMessage): 'error' | 'warning' | 'info' {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}

/** `3:1`, or `3:1-3:5` for a stretch; empty where it has no place. */
function placeOf({ place }: VFileMessage): string {
  const at = ({ line, column }: Point): string => `${line}:${column}`
  if (!place) return ''
  return 'start' in place ? `${at(place.start)}-${at(place.end)}` : at(place)
}
