import type { VFile } from 'vfile'
import type { Pillar, Section } from '../../deck/types.ts'
import type { Arranged } from '../arrange/unit.ts'
import type { Title } from '../outline/title.ts'
import type { Phrases } from '../../locales/phrases.ts'
import { metadataOf } from '../../deck/metadata.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { parseTalkTitle, parseTitle, titleSeries } from '../outline/title.ts'
import { isSameTitle } from '../outline/isSameTitle.ts'
import { takeEmoji } from '../../text/emoji.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'
import { plainTitle } from '../../text/plainTitle.ts'
import { textOf } from '../../text/textOf.ts'
import { dividedPillars } from './dividedPillars.ts'
import { isRelease } from './isRelease.ts'

/** What all sections of a page share. */
export interface TalkOutline {
  lang: string
  /** All sections in the order of the page. */
  sections: Section[]
  /** Sections that are the pillars. */
  series: Section[]
  trail: Pillar[]
  /** The page's own word for one of them; none where it has none. */
  pillarName: string | undefined
  /** Section right before the first pillar. */
  beforeSeries: Section | undefined
  /** Depth of the highest headings below the title. */
  chapterDepth: number
  /** Headings that stand more than once on the page. */
  repeated: Set<string>
  /** Versions of a change log: what stands below tells of one of them. */
  releases: Set<Section>
  /** Sections that begin with a divider. */
  divided: ReadonlySet<Section>
  /** Ways to show sections that are known by then. */
  known: Map<Section, Arranged[]>
  /** Section whose heading is on the cover. */
  opening: Section | undefined
  /** Title of the talk. */
  title: Pick<Title, 'emoji' | 'children'>
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
  const phrases = phrasesFor(lang)
  const named = metadataOf(file.data.matter ?? {}).title ?? ''
  const opening = openingOf(page, named, phrases)
  const series = findSeries(page, opening, phrases)
  const trail = series.map(({ heading }, index): Pillar => {
    const { emoji, bare } = parseTitle(heading, phrases)
    return { emoji, title: plainTitle(bare), to: `pillar-${index + 1}` }
  })
  const pillarName = series.length && isPillarsNamed(sections, phrases) ? phrases.pillars.one : undefined
  const own = opening?.heading && parseTalkTitle(opening.heading)
  const name = named || stripInvisible(file.stem ?? '…')
  const title = own && textOf(own.children).trim() ? own : takeEmoji([{ type: 'text', value: name }])
  const beforeSeries = series[0] && sections[sections.indexOf(series[0]) - 1]
  const depths = sections.flatMap((one) => (one.heading && one !== opening ? [one.depth] : []))
  const chapterDepth = depths.reduce((least, depth) => Math.min(least, depth), 6)
  const names = Map.groupBy(sections, ({ heading }) => (heading ? textOf(heading) : ''))
  const repeated = new Set([...names].flatMap(([name, { length }]) => (name && length > 1 ? [name] : [])))
  const releases = new Set(sections.flatMap((one) => (below(one).some(isRelease) ? below(one) : [])))
  const divided = dividedPillars(series)
  const known = new Map<Section, Arranged[]>()
  return {
    lang,
    sections,
    divided,
    known,
    series,
    trail,
    pillarName,
    beforeSeries,
    chapterDepth,
    repeated,
    releases,
    opening,
    title,
  }
}

/**
 * Section that the talk is named after: the first heading, if it is a `#`. Where a page has several, its parts are on one
 * level with its title: the first is a part as the others when they are numbered, or when the talk has another name.
 */
function openingOf(page: Section, named: string, phrases: Phrases): Section | undefined {
  const parts = below(page)
  const first = parts[0]
  // A page that hangs on one heading is named by it, whatever its level.
  if (first?.depth !== 1)
    return parts.length === 1 && first === page.children[0] && !named && first?.heading ? first : undefined
  const peers = parts.filter(({ depth }) => depth === 1)
  if (peers.length === 1) return first
  const isNumbered = titleSeries(peers.map(({ heading }) => parseTitle(heading, phrases))).includes(0)
  const isNamed = named !== '' && !isSameTitle(named, textOf(first.heading ?? []))
  return isNumbered || (isNamed && first.children.length > 0) ? undefined : first
}

/**
 * The pillars: the shallowest numbered series. One that stands in a part of the page is no outline of the talk, unless the
 * page has no other part, or the series is most of it.
 */
function findSeries(page: Section, opening: Section | undefined, phrases: Phrases): Section[] {
  const whole = blocksIn(page)
  let level = [{ section: page, isTrunk: true }]
  while (level.length) {
    for (const { section, isTrunk } of level) {
      const parts = below(section)
      const series = titleSeries(parts.map(({ heading }) => parseTitle(heading, phrases))).flatMap(
        (at) => parts[at] ?? [],
      )
      const size = series.reduce((sum, one) => sum + blocksIn(one), 0)
      if (series.length && (isTrunk || 2 * size > whole)) return series
    }
    level = level.flatMap(({ section, isTrunk }) => {
      const parts = below(section)
      return parts.map((part) => ({ section: part, isTrunk: isTrunk && (part === opening || parts.length === 1) }))
    })
  }
  return []
}

/** Whether a page calls its parts pillars: an agenda that is numbered has none. */
function isPillarsNamed(sections: Section[], { pillars }: Phrases): boolean {
  return sections.some(({ heading, children }) =>
    [heading, ...children].some((node) => node && node.type !== 'section' && pillars.several.test(textOf(node))),
  )
}

/** Blocks of a section, headings included: about as many as it has slides. */
function blocksIn({ children }: Section): number {
  return children.reduce((sum, one) => sum + (one.type === 'section' ? blocksIn(one) : 1), 1)
}

function below(section: Section): Section[] {
  return section.children.filter((child) => child.type === 'section')
}

function flatten(section: Section): Section[] {
  return [section, ...below(section).flatMap(flatten)]
}

/** Name of the talk for small print: what stands before the colon or dash, if that is more than a number. */
export function shortTitle({ children }: Pick<Title, 'children'>, phrases: Phrases): string {
  const isNumbered = parseTitle({ type: 'heading', depth: 1, children }, phrases).number !== undefined
  const whole = plainTitle(children)
  return isNumbered ? whole : (whole.split(/[\s\u00A0\u202F]+[:–—|][\s\u00A0\u202F]|:\s/u)[0] ?? '')
}
