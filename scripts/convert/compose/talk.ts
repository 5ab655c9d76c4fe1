import type { VFile } from 'vfile'
import type { Pillar, Section } from '../../deck/types.ts'
import type { Title } from '../outline/title.ts'
import { parseTitle, titleSeries } from '../outline/title.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'
import { textOf } from '../../text/textOf.ts'

/** What all sections of a page share. */
export interface TalkOutline {
  lang: string
  /** All sections in the order of the page. */
  sections: Section[]
  /** Sections that are the pillars. */
  series: Section[]
  trail: Pillar[]
  /** Section right before the first pillar. */
  beforeSeries: Section | undefined
  /** Depth of the highest headings below the title. */
  chapterDepth: number
  /** Headings that stand more than once on the page. */
  repeated: Set<string>
  /** Section whose heading is on the cover. */
  opening: Section | undefined
  /** Title of the talk. */
  title: Title
}

/**
 * Find what all sections of a page share: its title, its pillars, its chapters.
 *
 * @param lang
 *   BCP 47 tag.
 * @param file
 *   File of the page; names the talk where no heading and no front matter does.
 */
export function talkOf(page: Section, lang: string, file: VFile): TalkOutline {
  const sections = flatten(page)
  const series = findSeries(page)
  const parts = page.children.filter((child) => child.type === 'section')
  const first = parts[0]
  // A page that hangs on one heading is named by it, whatever its level.
  const isWhole = parts.length === 1 && first === page.children[0] && !file.data.matter?.['title']
  const opening = first?.depth === 1 || (isWhole && first?.heading) ? first : undefined
  const trail = series.map(({ heading }, index): Pillar => {
    const { emoji, children } = parseTitle(heading)
    return { emoji, title: textOf(children), to: `pillar-${index + 1}` }
  })
  const own = parseTitle(opening?.heading)
  const named = stripInvisible(String(file.data.matter?.['title'] ?? file.stem ?? '…'))
  const title = textOf(own.children).trim() ? own : { ...own, children: [{ type: 'text' as const, value: named }] }
  const beforeSeries = series[0] && sections[sections.indexOf(series[0]) - 1]
  const depths = sections.flatMap((one) => (one.heading && one !== opening ? [one.depth] : []))
  const chapterDepth = depths.reduce((least, depth) => Math.min(least, depth), 6)
  const names = Map.groupBy(sections, ({ heading }) => (heading ? textOf(heading) : ''))
  const repeated = new Set([...names].flatMap(([name, { length }]) => (name && length > 1 ? [name] : [])))
  return { lang, sections, series, trail, beforeSeries, chapterDepth, repeated, opening, title }
}

function findSeries(section: Section): Section[] {
  const below = section.children.filter((child) => child.type === 'section')
  const series = titleSeries(below.map(({ heading }) => parseTitle(heading))).flatMap((index) => below[index] ?? [])
  if (series.length) return series
  return below.map(findSeries).find(({ length }) => length > 0) ?? []
}

function flatten(section: Section): Section[] {
  return [section, ...section.children.flatMap((child) => (child.type === 'section' ? flatten(child) : []))]
}

/** Name of the talk for small print: what stands before the colon or dash. */
export function shortTitle({ children }: Title): string {
  return textOf(children).split(/[\s\u00A0\u202F]+[:–—|][\s\u00A0\u202F]|:\s/u)[0] ?? ''
}
