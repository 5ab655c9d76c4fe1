import type { Heading, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Composer, Scope } from './composer.ts'
import type { Deck, Pillar, Section, Slide } from '../../deck/types.ts'
import type { Title } from '../outline/title.ts'
import { agenda } from './agenda.ts'
import { requestedLayout } from './requestedLayout.ts'
import { standalone } from './standalone.ts'
import { callout } from './callout.ts'
import { contact } from './contact.ts'
import { cover } from './cover.ts'
import { example } from './example.ts'
import { figure } from './figure.ts'
import { question } from './question.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { prose } from './prose.ts'
import { parseNumberedTitle, titleSeries, parseTitle } from '../outline/title.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { applyComments } from '../outline/applyComments.ts'
import { textOf } from '../../text/textOf.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'

/** The composers, in the order they are asked: the first that takes a block has it. */
const composers: Composer[] = [
  agenda,
  requestedLayout,
  summary,
  figure,
  callout,
  standalone,
  example,
  question,
  contact,
  sources,
  prose,
]

/** Composers whose first slide can be the slide of a pillar. */
const OPENING = new Set<Composer>([prose, figure, callout, standalone])

/** What all sections of a page share. */
interface Talk {
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
  const { page, said } = applyComments(outline)
  const { lang = 'en', matter = {} } = file.data
  const talk = talkOf(page, lang, file)
  // Text before the heading is said first, on a slide of its own; so is what is only said.
  const heading = talk.opening === page.children[0] ? talk.opening?.heading : undefined
  const isFirst = heading && !said.some((node) => node.type !== 'steer' && offsetOf(node) < offsetOf(heading))
  const onCover = isFirst ? [heading] : []
  const slides = [cover(talk.title, matter, onCover), ...sectionSlides(page, talk)]
  const headings = talk.sections.flatMap(({ heading }) => heading ?? [])
  return {
    type: 'deck',
    lang,
    title: textOf(talk.title.children),
    source: file.basename,
    matter,
    colours: file.data.settings?.colours ?? [],
    trail: talk.trail,
    children: withSaid(withHeadings(slides, headings), said),
  }
}

function talkOf(page: Section, lang: string, file: VFile): Talk {
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

/** Slides of a section and of all below it. */
function sectionSlides(section: Section, talk: Talk, parent?: Scope, above?: Section): Slide[] {
  const isChapter = section.heading && section !== talk.opening && section.depth <= talk.chapterDepth
  const chapter = isChapter ? section : above
  const scope = scopeOf(section, talk, parent)
  const blocks = section.children.filter((child) => child.type !== 'section')
  const subsections = section.children.filter((child) => child.type === 'section')
  const told = isRepeated(section, talk) ? parent?.eyebrow : undefined
  const own = asPillar(
    parts(blocks, scope).flatMap(({ composer, blocks }) => composer.compose(blocks, scope)),
    scope,
  ).map((slide) => ({ ...withEyebrow(slide, told), section, chapter }))
  return [...own, ...subsections.flatMap((child) => sectionSlides(child, talk, scope, chapter))]
}

/** A title that other sections have, too, is told by the heading above it. */
function isRepeated({ heading, depth }: Section, { repeated, chapterDepth }: Talk): boolean {
  return heading !== undefined && depth > chapterDepth && repeated.has(textOf(heading))
}

function withEyebrow(slide: Slide, eyebrow: string | undefined): Slide {
  const isTitled = slide.layout === 'section' || slide.layout === 'question'
  if (!eyebrow || !isTitled || slide.frontmatter.eyebrow) return slide
  return { ...slide, frontmatter: { ...slide.frontmatter, eyebrow } }
}

function scopeOf(section: Section, talk: Talk, parent: Scope | undefined): Scope {
  const place = talk.series.indexOf(section) + 1
  const title =
    section === talk.opening
      ? { emoji: '', children: [] }
      : place > 0
        ? parseTitle(section.heading)
        : parseNumberedTitle(section.heading)
  return {
    lang: talk.lang,
    phrases: phrasesFor(talk.lang),
    section,
    title,
    heading: title.children.length ? title.children : (parent?.heading ?? talk.title.children),
    eyebrow: textOf(title.children) || (parent?.eyebrow ?? shortTitle(talk.title)),
    isPillar: place > 0,
    pillar: place || parent?.pillar,
    badge: place > 0 ? badgeOf(place, title, talk) : undefined,
    trail: talk.trail,
    leadsToPillars: talk.beforeSeries === section,
  }
}

/** A page that counts « Étape 0 » keeps its numbers; those without a word of their own are our count. */
function badgeOf(place: number, { number, label }: Title, { lang, trail }: Talk): string {
  const before = label && number === place - 1 ? 1 : 0
  return phrasesFor(lang).pillar(place - before, trail.length - before, label)
}

/** Exactly one slide of a pillar is the pillar's own: the first. */
function asPillar(slides: Slide[], { isPillar, pillar, badge }: Scope): Slide[] {
  if (!isPillar || !pillar) return slides
  return slides.map((slide, index): Slide => {
    const { eyebrow: _, routeAlias: __, ...frontmatter } = slide.frontmatter
    if (index > 0) return slide.layout === 'pillar' ? { ...slide, layout: 'section', frontmatter } : slide
    if (slide.layout !== 'section') return slide
    return {
      ...slide,
      layout: 'pillar',
      frontmatter: { ...frontmatter, eyebrow: badge, routeAlias: `pillar-${pillar}` },
    }
  })
}

/** Runs of blocks, each with the composer that takes it. */
function parts(blocks: RootContent[], scope: Scope): Array<{ composer: Composer; blocks: RootContent[] }> {
  const heading = scope.section.heading
  const found: Array<{ composer: Composer; blocks: RootContent[] }> = []
  for (let at = 0; at < blocks.length;) {
    const composer = composers.find((peer) => peer.takes(blocks, at, scope) > 0) ?? prose
    const count = composer.takes(blocks, at, scope)
    const taken = blocks.slice(at, at + count)
    const last = found.at(-1)
    if (composer === prose && last?.composer === prose) last.blocks.push(...taken)
    else found.push({ composer, blocks: taken })
    at += count
  }
  const opens = found[0]?.composer
  if (heading && scope.isPillar && (!opens || !OPENING.has(opens)))
    return [{ composer: prose, blocks: [heading] }, ...found]
  if (heading && agenda.takes([heading], 0, scope) && found.length === 0)
    return [{ composer: agenda, blocks: [heading] }]
  return found
}

/** Put each heading into the notes right before the text it stands above. */
function withHeadings(slides: Slide[], headings: Heading[]): Slide[] {
  const noted = new Set(slides.flatMap(({ notes }) => notes))
  const queue = headings.filter((heading) => !noted.has(heading))
  let next = 0
  return slides.map((slide, index) => {
    const notes: RootContent[] = []
    for (const node of slide.notes) {
      for (let heading = queue[next]; heading && offsetOf(heading) < offsetOf(node); heading = queue[next]) {
        notes.push(heading)
        next += 1
      }
      notes.push(node)
    }
    const left = index === slides.length - 1 ? queue.slice(next) : []
    return { ...slide, notes: [...notes, ...left] }
  })
}

/**
 * Put what is only said into the notes right behind the text before it. Of the cover's, the handout shows the title
 * alone: text of the page goes to the slide after it.
 */
function withSaid(slides: Slide[], said: RootContent[]): Slide[] {
  for (const node of said) {
    const isBefore = (other: RootContent): boolean => offsetOf(other) < offsetOf(node)
    const nearest = slides.findLast(({ notes }) => notes.some(isBefore)) ?? slides[0]
    const slide = nearest === slides[0] && node.type !== 'steer' ? (slides[1] ?? nearest) : nearest
    slide?.notes.splice(slide.notes.findLastIndex(isBefore) + 1, 0, node)
  }
  return slides
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
function shortTitle({ children }: Title): string {
  return textOf(children).split(/[\s\u00A0\u202F]+[:–—|][\s\u00A0\u202F]|:\s/u)[0] ?? ''
}

function offsetOf(node: RootContent): number {
  return node.position?.start.offset ?? 0
}
