import type { Badness } from '../../deck/badness.ts'
import type { Conversion } from '../../deck/conversion.ts'
import type {
  AuthorReport,
  GoneSlide,
  Remark,
  ReportedSlide,
  SlideChange,
} from '../../html/authorReport/authorReport.ts'
import type { PlacedFault } from '../check/locateFaults.ts'
import type { KitRecord, RecordedSlide } from './kitRecord.ts'
import { WORDS_PER_MINUTE } from '../../deck/talkLength.ts'
import { compareSlides } from './compareSlides.ts'
import { compareTexts } from './compareTexts.ts'
import { saidOnly } from './saidOnly.ts'

/** A kit that is reported on. */
export interface ReportedKit {
  conversion: Conversion
  /** What it is remembered by. */
  record: Omit<KitRecord, 'report'>
  /** What the checks found, in words. */
  faults: ReadonlyArray<Pick<PlacedFault, 'slide' | 'severity' | 'line'> & { text: string }>
  /** Whether all of them ran. */
  isChecked: boolean
  isRefused: boolean
  /** Pictures of its slides, in order. */
  pictures: ReadonlyArray<Uint8Array | undefined>
  /** The last good kit, and a look at the picture of its slide at a place from 0. */
  last?: { record: KitRecord; pictureOf: (index: number) => Uint8Array | undefined } | undefined
}

/** Seconds are told in steps of five: nobody speaks more evenly. */
const STEP = 5

/** Fewest that a kind of badness has to count to be told, in the unit of `convert/arrange/weights.ts`. */
const TOLD = 0.05

/** Tell all that the report for authors says of a kit. */
export function reportOf(kit: ReportedKit): AuthorReport {
  const { conversion, record, last } = kit
  const { deck, report } = conversion
  const texts = conversion.text.split(/\r\n|[\r\n]/)
  const remarks = remarksOf(kit)
  const slides = report.slides.map((told, index) => slideOf(kit, told, texts, remarks.get(index + 1) ?? []))
  const pairs = compareSlides(last?.record.slides ?? [], record.slides)
  return {
    lang: deck.lang,
    title: deck.title,
    page: deck.source ?? '',
    date: record.date,
    isRefused: kit.isRefused,
    isChecked: kit.isChecked,
    talk: report.talk,
    words: { shown: report.words.slides, said: report.words.notes },
    slides: pairs.flatMap(({ before, after, isMoved }): Array<ReportedSlide | GoneSlide> => {
      const was = before === undefined ? undefined : last?.record.slides[before]
      const slide = after === undefined ? undefined : slides[after]
      if (!slide)
        return was && before !== undefined ? [{ isGone: true, no: before + 1, ...looksOf(was, kit, before) }] : []
      const is = after === undefined ? undefined : record.slides[after]
      const change = last && is && changeOf(kit, is, was, before, isMoved)
      return [change ? { ...slide, change } : slide]
    }),
    remarks: remarks.get(0) ?? [],
    ...(last && { since: last.record.date }),
  }
}

function slideOf(
  { conversion: { deck, words }, pictures }: ReportedKit,
  told: Conversion['report']['slides'][number],
  texts: string[],
  remarks: Remark[],
): ReportedSlide {
  const { no, title, layout, size, lines, words: shown, notesWords: said, why } = told
  const slide = deck.children[no - 1]
  const [first, last] = lines
  return {
    no,
    title,
    picture: pictures[no - 1],
    layout,
    ...(size !== undefined && { size }),
    ...(first > 0 && { lines: { first, texts: trimmed(texts.slice(first - 1, last)) } }),
    words: { shown, said },
    seconds: Math.round(((said / WORDS_PER_MINUTE) * 60) / STEP) * STEP,
    saidOnly: saidOnly(slide?.notes ?? [], words.slides[no - 1] ?? [], deck.lang),
    isOwn: slide?.own !== undefined,
    ...(why && {
      why: {
        fill: why.fill,
        against: reasons(why.terms),
        ...(why.instead && { instead: why.instead.layout }),
      },
    }),
    remarks,
  }
}

/** What counts against a slide, the worst first; that it is there at all is so of each. */
function reasons(terms: Partial<Record<Badness, number>>): Badness[] {
  return (Object.entries(terms) as Array<[Badness, number]>)
    .filter(([name, value]) => name !== 'slide' && value >= TOLD)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name]) => name)
}

/** Remarks by the number of the slide; those on none by 0. */
function remarksOf({ conversion: { report }, faults }: ReportedKit): Map<number, Remark[]> {
  const found = new Map<number, Remark[]>()
  const add = (no: number, remark: Remark): void => void found.set(no, [...(found.get(no) ?? []), remark])
  for (const { slide = 0, severity, text, line } of faults) {
    add(slide, { kind: severity, text, ...(line !== undefined && !slide && { line }) })
  }
  for (const { line, severity, reason } of report.messages) {
    const on =
      line === null ? undefined : report.slides.find(({ lines: [first, last] }) => first <= line && line <= last)
    add(on?.no ?? 0, { kind: severity, text: reason, ...(line !== null && { line }) })
  }
  return found
}

function changeOf(
  kit: ReportedKit,
  is: RecordedSlide,
  was: RecordedSlide | undefined,
  before: number | undefined,
  isMoved: true | undefined,
): SlideChange | undefined {
  if (!was || before === undefined) return { kind: 'new', text: [] }
  const no = before + 1
  if (isMoved) return { kind: 'moved', no, text: [] }
  const text = was.said === is.said ? [] : compareTexts(was.said, is.said)
  if (was.shown === is.shown) return was.said === is.said ? undefined : { kind: 'said', no, text }
  return { kind: 'changed', no, before: looksOf(was, kit, before), text }
}

function looksOf(
  { title, layout, size }: RecordedSlide,
  { last }: ReportedKit,
  index: number,
): NonNullable<SlideChange['before']> {
  return { title, layout, picture: last?.pictureOf(index), ...(size !== undefined && { size }) }
}

/** Without empty lines at its end. */
function trimmed(texts: string[]): string[] {
  return texts.slice(0, texts.findLastIndex((text) => text.trim() !== '') + 1)
}
