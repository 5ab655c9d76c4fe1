/** Marked lines, as Docusaurus and Slidev both write them: `{1,3-5}`; of Slidev, by steps: `{1|3-5|all}`. */
const MARKS = /\{([\d,\s|*-]+|[\d,\s|*-]*\|\s*all\s*|\s*all\s*\|[\d,\s|*-]+)\}/

/** Most steps that somebody clicks through. */
const STEPS = 20

/** Lines from one to another, from 1. */
export interface Lines {
  from: number
  to: number
}

/** Lines that are marked at a step; all of them where nothing stands out. */
export type Step = Lines[] | 'all'

/**
 * Read which lines of code are marked.
 *
 * @param meta
 *   What stands behind the language.
 * @param count
 *   How many lines the code has.
 * @returns
 *   Steps in order, each with the lines that there are; steps that mark none of them are left out.
 */
export function lineMarks(meta: string, count: number): Step[] {
  const inside = MARKS.exec(meta)?.[1] ?? ''
  return inside.split('|', STEPS).flatMap((step): Step[] => {
    const marks = step.replaceAll(/\s/g, '')
    if (marks === 'all' || marks === '*') return inside.includes('|') ? ['all'] : []
    const lines = marks.split(',').flatMap((mark) => within(mark, count) ?? [])
    return lines.length ? [lines] : []
  })
}

function within(mark: string, count: number): Lines | undefined {
  const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(mark) ?? []
  const lines = { from: Math.max(1, Number(from || Number.NaN)), to: Math.min(count, Number(to)) }
  return lines.from <= lines.to ? lines : undefined
}

/**
 * Write marked lines behind a language, as Slidev reads them.
 *
 * @returns
 *   `{1,3-5|all}`; nothing when no line is marked.
 */
export function writtenMarks(steps: Step[]): string {
  const written = steps.map((step) => {
    if (step === 'all') return step
    return [...new Set(step.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)))].join(',')
  })
  return written.some((step) => step !== 'all') ? `{${written.join('|')}}` : ''
}

/**
 * Marks of some lines of code as a block of their own.
 *
 * @param from
 *   First line, from 0.
 * @param count
 *   How many lines.
 */
export function metaOfPart(meta: string, from: number, count: number): string {
  const steps = lineMarks(meta, Infinity).flatMap((step): Step[] => {
    if (step === 'all') return [step]
    const lines = step
      .map((lines) => ({ from: Math.max(1, lines.from - from), to: Math.min(count, lines.to - from) }))
      .filter((lines) => lines.from <= lines.to)
    return lines.length ? [lines] : []
  })
  return writtenMarks(steps)
}
