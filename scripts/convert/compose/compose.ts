import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Composer, Scope } from './composer.ts'
import type { Deck, Section, Slide } from '../../deck/types.ts'
import type { Title } from '../outline/title.ts'
import type { TalkOutline } from './talk.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { agenda } from './agenda.ts'
import { requestedLayout } from './requestedLayout.ts'
import { standalone } from './standalone.ts'
import { callout } from './callout.ts'
import { contact } from './contact.ts'
import { cover } from './cover.ts'
import { example } from './example.ts'
import { figure } from './figure.ts'
import { illustrated } from './illustrated.ts'
import { mediaLinks } from './mediaLinks.ts'
import { question } from './question.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { terms } from './terms.ts'
import { prose } from './prose.ts'
import { offsetOf, withHeadings, withoutWordless, withSaid } from './notes.ts'
import { shortTitle, talkOf } from './talk.ts'
import { parseTitle } from '../outline/title.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { applyComments } from '../outline/applyComments.ts'
import { shortLinks } from '../../text/shortLinks.ts'
import { plainTitle } from '../../text/plainTitle.ts'
import { textOf } from '../../text/textOf.ts'

/** The composers, in the order they are asked: the first that takes a block has it. */
const composers: Composer[] = [
  agenda,
  requestedLayout,
  illustrated,
  summary,
  figure,
  mediaLinks,
  callout,
  standalone,
  example,
  terms,
  question,
  contact,
  sources,
  prose,
]

/** Composers whose first slide can be the slide of a pillar. */
const OPENING = new Set<Composer>([prose, figure, illustrated, callout, standalone, terms])

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
  const slides = [cover(talk.title, matter, lang, onCover), ...sectionSlides(page, talk)]
  const headings = talk.sections.flatMap(({ heading }) => heading ?? [])
  return {
    type: 'deck',
    lang,
    title: plainTitle(talk.title.children),
    source: file.basename,
    matter,
    colours: file.data.settings?.colours ?? [],
    trail: talk.trail,
    children: withSaid(withHeadings(slides.map(withShortLinks), headings), said).map(withoutWordless),
  }
}

/** Slides of a section and of all below it; `told` is what stands above their titles because no slide shows it. */
function sectionSlides(section: Section, talk: TalkOutline, parent?: Scope, above?: Section, told?: string): Slide[] {
  const isChapter = section.heading && section !== talk.opening && section.depth <= talk.chapterDepth
  const chapter = isChapter ? section : above
  const scope = scopeOf(section, talk, parent)
  const blocks = section.children.filter((child) => child.type !== 'section')
  const subsections = section.children.filter((child) => child.type === 'section')
  const own = asPillar(
    parts(blocks, scope).flatMap(({ composer, blocks }) => composer.compose(blocks, scope)),
    scope,
  ).map((slide) => ({ ...(section.heading ? withEyebrow(slide, told, scope) : slide), section, chapter }))
  const below = section.heading && section !== talk.opening ? toldBelow(section, talk, scope, own, told) : told
  return [...own, ...subsections.flatMap((child) => sectionSlides(child, talk, scope, chapter, below))]
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
  own: Slide[],
  told: string | undefined,
): string | undefined {
  const name = textOf(title.children)
  if (own.length === 0) return told ? `${told} · ${name}` : name
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
    leadsToPillars: talk.beforeSeries === section,
  }
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
