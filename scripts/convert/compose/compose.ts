import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Arranged, Unit } from '../arrange/unit.ts'
import type { Scope } from './composer.ts'
import type { Deck, Section, Slide } from '../../deck/types.ts'
import type { Picture } from '../../deck/picture.ts'
import type { Title } from '../outline/title.ts'
import type { TalkOutline } from './talk.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { agenda } from './agenda.ts'
import { arrange } from '../arrange/arrange.ts'
import { cardOf } from '../arrange/cardOf.ts'
import { readUnits } from '../arrange/readUnits.ts'
import { withOneSize } from '../arrange/withOneSize.ts'
import { cover } from './cover.ts'
import { withoutEarlyContacts } from './withoutEarlyContacts.ts'
import { dividedSections } from './dividedSections.ts'
import { divider, openingLines } from './divider.ts'
import { isLead } from './composer.ts'
import { offsetOf, withHeadings, withoutWordless, withSaid } from './notes.ts'
import { shortTitle, talkOf } from './talk.ts'
import { parseTitle } from '../outline/title.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { withoutDescription } from '../outline/withoutDescription.ts'
import { applyComments } from '../outline/applyComments.ts'
import { shortLinks } from '../../text/shortLinks.ts'
import { plainTitle } from '../../text/plainTitle.ts'
import { textOf } from '../../text/textOf.ts'

/** Most lines below the title of a pillar that holds but sections. */
const PILLAR_LINES = 2

/**
 * Turn a page into slides: what is shown, and in the notes all that is said.
 *
 * @param outline
 *   Section of the whole page.
 * @param file
 *   File of the page, with `data.lang` and `data.matter`.
 * @returns
 *   Deck; every block of the page is in the notes of exactly one slide, in order.
 */
export function compose(outline: Section, file: VFile): Deck {
  const { lang = 'en', matter = {} } = file.data
  const { page, said } = applyComments(withoutDescription(outline, matter))
  const talk = talkOf(page, lang, file)
  // Text before the heading is said first, on a slide of its own; so is what is only said.
  const heading = talk.opening === page.children[0] ? talk.opening?.heading : undefined
  const isFirst = heading && !said.some((node) => node.type !== 'steer' && offsetOf(node) < offsetOf(heading))
  const onCover = isFirst ? [heading] : []
  const picture = coverPicture(file)
  const slides = [
    cover(talk.title, matter, lang, onCover, picture),
    ...withoutEarlyContacts(dividedSlides(page, talk, file)),
  ]
  const headings = talk.sections.flatMap(({ heading }) => heading ?? [])
  return {
    type: 'deck',
    lang,
    title: plainTitle(talk.title.children),
    source: file.basename,
    matter,
    colours: file.data.settings?.colours ?? [],
    trail: talk.trail,
    ...(picture && { cover: picture }),
    children: withSaid(withHeadings(slides.map(withShortLinks), headings), said).map(withoutWordless),
  }
}

/** What `image` of the front matter names; a file that is not there has been told of by then. */
function coverPicture({ data }: VFile): Picture | undefined {
  const name = data.matter?.['image']
  const found = typeof name === 'string' ? data.findPicture?.(name) : undefined
  return found && !('problem' in found) ? found : undefined
}

/** Slides of a page; where it has many, its sections begin with dividers. */
function dividedSlides(page: Section, talk: TalkOutline, file: VFile): Slide[] {
  const slides = sectionWays(page, talk, file)[0]?.slides ?? []
  const divided = dividedSections(slides, talk.trail.length, file)
  if (!divided.size) return slides
  for (const section of talk.sections) if (isAround(section, divided)) talk.known.delete(section)
  return sectionWays(page, { ...talk, divided }, file)[0]?.slides ?? []
}

/** Whether a section is one of some, or has one of them in it. */
function isAround(section: Section, some: ReadonlySet<Section>): boolean {
  return some.has(section) || section.children.some((child) => child.type === 'section' && isAround(child, some))
}

/** Ways to show a section and all below it; `told` is what stands above their titles because no slide shows it. */
function sectionWays(
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
  // A name alone says nothing that the slide after it does not say: a divider has a line below it.
  const hasLine = openingLines(blocks, 1) > 0
  const isDivided = (talk.divided.has(section) && hasLine) || isDividing(section, scope)
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

/** A pillar that holds but sections, and a short line or two before them, begins with a divider. */
function isDividing({ children }: Section, { isPillar }: Scope): boolean {
  const own = children.filter((child) => child.type !== 'section')
  const lines = openingLines(own, PILLAR_LINES)
  const hasOnlyLines = own.slice(lines).every((block, at) => at === 0 && isLead(block))
  return isPillar && hasOnlyLines && children.some((child) => child.type === 'section' && child.heading)
}

function dividerUnit(lines: RootContent[], scope: Scope): Unit {
  const { heading } = scope.section
  const notes = lines.length || !heading ? lines : [heading]
  return { kind: 'made', blocks: lines, ways: [{ slides: [divider(lines, notes, scope)], cost: 0 }] }
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

/** A pillar shows its heading, and so does one with nothing but headings below it. */
function openingBlocks(blocks: RootContent[], scope: Scope): RootContent[] {
  const { heading } = scope.section
  if (!heading || blocks.length) return blocks
  return scope.isPillar || agenda.takes([heading], 0, scope) ? [heading] : blocks
}

/** Addresses are shown short; the notes hold them whole. */
function withShortLinks(slide: Slide): Slide {
  return { ...slide, children: shortLinks(slide.children) }
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

function scopeOf(section: Section, talk: TalkOutline, parent: Scope | undefined): Scope {
  const place = talk.series.indexOf(section) + 1
  const phrases = phrasesFor(talk.lang)
  const whole = parseTitle(section === talk.opening ? undefined : section.heading, phrases)
  const title = place > 0 ? { ...whole, children: whole.bare } : whole
  return {
    lang: talk.lang,
    phrases,
    section,
    title,
    heading: title.children.length ? title.children : (parent?.heading ?? talk.title.children),
    eyebrow: plainTitle(title.children) || (parent?.eyebrow ?? shortTitle(talk.title, phrases)),
    isPillar: place > 0,
    pillar: place || parent?.pillar,
    badge: place > 0 ? badgeOf(place, title, talk) : undefined,
    trail: talk.trail,
    isRepetitive: isRepetitive(section, talk),
    areCards: areCards(section, talk),
    leadsToPillars: talk.beforeSeries === section,
  }
}

function areCards({ children }: Section, { series }: TalkOutline): boolean {
  const below = children.filter((child) => child.type === 'section')
  return below.length > 1 && below.every((child) => cardOf(child) && !series.includes(child))
}

function isRepetitive(section: Section, { repeated, releases }: TalkOutline): boolean {
  if (releases.has(section)) return true
  const headings = section.children.flatMap((child) => (child.type === 'section' && child.heading ? child.heading : []))
  return 2 * headings.filter((heading) => repeated.has(textOf(heading))).length >= headings.length
}

/** A page that counts « Étape 0 » keeps its numbers; those without a word of their own are our count. */
function badgeOf(place: number, { number, label }: Title, { lang, trail }: TalkOutline): string {
  const before = label && number === place - 1 ? 1 : 0
  return phrasesFor(lang).pillar(place - before, trail.length - before, label)
}

/** What stands above the title of a part of a block that goes on. */
const PART = /\d+\/\d+$/

/** Exactly one slide of a pillar is the pillar's own: the first. */
function asPillar(slides: Slide[], { isPillar, pillar, badge }: Scope): Slide[] {
  const [first, ...others] = slides
  if (!isPillar || !pillar || !first) return slides
  const layout = first.layout === 'section' ? 'pillar' : first.layout
  const part = PART.exec(first.frontmatter.eyebrow ?? '')?.[0]
  const eyebrow = [badge, part].filter(Boolean).join(' · ')
  const frontmatter = { ...first.frontmatter, eyebrow, routeAlias: `pillar-${pillar}` }
  return [{ ...first, layout, frontmatter }, ...others.map(withoutAlias)]
}

function withoutAlias(slide: Slide): Slide {
  if (slide.layout !== 'pillar' || slide.section) return slide
  const { eyebrow: _, routeAlias: __, ...frontmatter } = slide.frontmatter
  return { ...slide, layout: 'section', frontmatter }
}
