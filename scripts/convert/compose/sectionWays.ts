import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Arranged, Unit } from '../arrange/unit.ts'
import type { Section, Slide } from '../../deck/types.ts'
import type { Scope } from './composer.ts'
import type { TalkOutline } from './talk.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { arrange } from '../arrange/arrange.ts'
import { cardOf } from '../arrange/cardOf.ts'
import { readUnits } from '../arrange/readUnits.ts'
import { withOneSize } from '../arrange/withOneSize.ts'
import { parseTitle } from '../outline/title.ts'
import { textOf } from '../../text/textOf.ts'
import { agenda } from './agenda.ts'
import { asPillar } from './asPillar.ts'
import { PILLAR_LINES } from './dividedPillars.ts'
import { divider, openingLines } from './divider.ts'
import { scopeOf } from './scopeOf.ts'

/**
 * Find ways to show a section and all below it, the best first.
 *
 * @param file
 *   File of the page; told what fits on no slide.
 * @param parent
 *   Scope of the section that it stands in; none for the whole page.
 * @param above
 *   Chapter that it is in.
 * @param told
 *   What stands above their titles because no slide shows it.
 */
export function sectionWays(
  section: Section,
  talk: TalkOutline,
  file: VFile,
  parent?: Scope,
  above?: Section,
  told?: string,
): Arranged[] {
  const known = talk.known.get(section)
  if (known) return known
  const isChapter = section.heading && section !== talk.opening && section.depth <= talk.chapterDepth
  const chapter = isChapter ? section : above
  const scope = scopeOf(section, talk, parent)
  const blocks = section.children.filter((child) => child.type !== 'section')
  const subsections = section.children.filter((child) => child.type === 'section')
  const isDivided = talk.divided.has(section)
  const lines = isDivided ? openingLines(blocks, scope.isPillar ? PILLAR_LINES : 1) : 0
  const rest = isDivided ? blocks.slice(lines) : openingBlocks(blocks, scope)
  const opening = isDivided ? [dividerUnit(blocks.slice(0, lines), scope)] : []
  const units = [...opening, ...readUnits(rest, scope, file)]
  const isShown = units.length > 0
  const below = section.heading && section !== talk.opening ? toldBelow(section, talk, scope, isShown, told) : told
  const parts = subsections.map((child) =>
    partOf(child, sectionWays(child, talk, file, scope, chapter, below), talk, scope),
  )
  const finished = (slide: Slide): Slide => {
    if (slide.section) return slide
    const shown = section.heading ? withEyebrow(slide, told, scope) : slide
    return { ...shown, section, chapter: chapter ?? slide.chapter }
  }
  const ways = arrange([...units, ...parts], scope, file).map(({ slides, cost }) => ({
    slides: withOneSize(asPillar(slides, scope)).map(finished),
    cost,
  }))
  talk.known.set(section, ways)
  return ways
}

function dividerUnit(lines: RootContent[], scope: Scope): Unit {
  return { kind: 'made', blocks: lines, ways: [{ slides: [divider(lines, scope)], cost: 0 }] }
}

/** A section below as a unit: one that fits on a card may stand beside others. */
function partOf(section: Section, ways: Arranged[], { series }: TalkOutline, { phrases }: Scope): Unit {
  const content = cardOf(section)
  const isMore = ways[0]?.slides.some(({ layout }) => LAYOUTS[layout].isNoCard)
  if (!content || isMore || series.includes(section)) return { kind: 'made', blocks: [], ways }
  const { emoji, children: title } = parseTitle(section.heading, phrases)
  const { layout } = section.asked ?? {}
  const asked = layout && { asked: { layout, isByAuthor: true as const } }
  return { kind: 'part', blocks: [content], section, title, emoji, content, ways, ...asked }
}

/** A pillar shows its heading, and so does one with nothing but headings below it, unless it stands above these as cards. */
function openingBlocks(blocks: RootContent[], scope: Scope): RootContent[] {
  const { heading } = scope.section
  if (!heading || blocks.length) return blocks
  return (scope.isPillar && !scope.areCards) || agenda.takes([heading], 0, scope) ? [heading] : blocks
}

/**
 * A heading stands above the titles below it where it has no slide of its own, where those are the same as elsewhere, and
 * where it is a version.
 */
function toldBelow(
  section: Section,
  { repeated, releases, chapterDepth }: TalkOutline,
  { title }: Scope,
  isShown: boolean,
  told: string | undefined,
): string | undefined {
  const name = textOf(title.children)
  if (!isShown) return told ? `${told} · ${name}` : name
  const isRepeated = section.children.some(
    (child) =>
      child.type === 'section' && child.heading && child.depth > chapterDepth && repeated.has(textOf(child.heading)),
  )
  return isRepeated || releases.has(section) ? name : undefined
}

/** What a slide says above its title stays, but for the title of its own section: that stands below the one it is in. */
function withEyebrow(slide: Slide, told: string | undefined, { eyebrow: own }: Scope): Slide {
  const { eyebrow } = slide.frontmatter
  if (!told || !LAYOUTS[slide.layout].takesParentTitle || (eyebrow && eyebrow !== own)) return slide
  return { ...slide, frontmatter: { ...slide.frontmatter, eyebrow: eyebrow ? `${told} · ${eyebrow}` : told } }
}
