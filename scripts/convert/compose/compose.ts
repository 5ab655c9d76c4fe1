import type { VFile } from 'vfile'
import type { DeckBrand } from '../../deck/brand.ts'
import type { Deck, Matter, Section, Slide } from '../../deck/types.ts'
import type { Picture } from '../../deck/picture.ts'
import type { TalkOutline } from './talk.ts'
import { metadataOf } from '../../deck/metadata.ts'
import { plainTitle } from '../../text/plainTitle.ts'
import { shortLinks } from '../../text/shortLinks.ts'
import { cardAddress } from '../../text/cardAddress.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { brandOfPage } from '../brandOfPage.ts'
import { applyComments } from '../outline/applyComments.ts'
import { withoutDescription } from '../outline/withoutDescription.ts'
import { cover } from './cover.ts'
import { dividedSections } from './dividedSections.ts'
import { offsetOf, withHeadings, withoutWordless, withSaid } from './notes.ts'
import { sectionWays } from './sectionWays.ts'
import { talkOf } from './talk.ts'
import { withoutEarlyContacts } from './withoutEarlyContacts.ts'

/** Longest address that is printed whole, in characters: four lines beside or below its code. */
const ADDRESS = 66

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
  const brand = brandOfPage(file)
  const slides = [
    worn(withFollow(cover(talk.title, matter, lang, onCover, picture), lang, file), brand),
    ...withoutEarlyContacts(dividedSlides(page, talk, file)),
  ]
  const headings = talk.sections.flatMap(({ heading }) => heading ?? [])
  return {
    type: 'deck',
    lang,
    title: plainTitle(talk.title.children),
    source: file.basename,
    matter: licensed(matter, brand?.licence),
    colours: file.data.settings?.colours ?? [],
    ...(brand && { brand }),
    ...(file.data.settings?.minutes && { minutes: file.data.settings.minutes }),
    trail: talk.trail,
    ...(picture && { cover: picture }),
    children: withSaid(withHeadings(slides.map(withShortLinks), headings), said).map(withoutWordless),
  }
}

/** The cover with the way to the text of the page, where the page asks for it and its address is known. */
function withFollow(cover: Slide, lang: string, { data }: VFile): Slide {
  if (!data.settings?.follow || !data.kitUrl) return cover
  const url = `${data.kitUrl}read/`
  const follow = { url, label: phrasesFor(lang).follow, address: cardAddress(url, ADDRESS) }
  return { ...cover, frontmatter: { ...cover.frontmatter, follow } }
}

/** The cover as its brand has it: with its logo, and with more room where nothing stands beside its words. */
function worn(cover: Slide, brand: DeckBrand | undefined): Slide {
  const { picture, follow } = cover.frontmatter
  const isBare = brand?.motif === 'none' && !picture && !follow
  return {
    ...cover,
    frontmatter: {
      ...cover.frontmatter,
      ...(brand?.logo && { logo: true as const }),
      ...(isBare && { isBare: true as const }),
    },
  }
}

/** A page without a licence has that of its brand. */
function licensed(matter: Matter, licence: string | undefined): Matter {
  return licence === undefined || metadataOf(matter).licence !== undefined ? matter : { ...matter, licence }
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

/** Addresses are shown short; the notes hold them whole. */
function withShortLinks(slide: Slide): Slide {
  return { ...slide, children: shortLinks(slide.children) }
}
