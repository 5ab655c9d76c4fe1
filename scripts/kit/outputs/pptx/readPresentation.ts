import type { CDPSession } from 'playwright-core'
import type { Deck } from '../../../deck/types.ts'
import type { DeckBrand } from '../../../deck/brand.ts'
import type { Conversion } from '../../../deck/conversion.ts'
import type { OfficeFontChoice } from '../../officeFontChoice.ts'
import type { Link, Presentation } from '../../../office/presentation.ts'
import { plainTitle } from '../../../text/plainTitle.ts'
import { isoDate } from '../../../text/isoDate.ts'
import { buildDate } from '../../../system/buildDate.ts'
import { formulaLines } from '../../../drawings/formulaLines.ts'
import { brandFamily, type FontRole } from '../../../tokens/brandFont.ts'
import { drawingsIn } from '../../../deck/drawingsIn.ts'
import { decoded } from '../../../text/decoded.ts'
import { isWebLink } from '../../../text/isWebLink.ts'
import { metadataOf } from '../../../deck/metadata.ts'
import { phrasesFor } from '../../../locales/phrasesFor.ts'
import { altOnOneLine, saidDrawings } from '../../saidDrawings.ts'
import { drawParts } from './drawParts.ts'
import { footShapes } from './footShapes.ts'
import { notesOf } from './notesOf.ts'
import { readLayout } from './readLayout.ts'
import { readLineHeights, readTokens } from './readTokens.ts'
import { sectionsOf } from './sectionsOf.ts'
import { slideShapes } from './slideShapes.ts'
import { OFFICE_LAYOUTS } from './officeLayout.ts'
import { SYSTEM_TYPEFACES } from './systemTypefaces.ts'
import { coloursOf, familiesOf, roleIn } from './pageTheme.ts'

/**
 * Make a presentation of a deck: what its slides are from the deck, where it stands and how it looks from the page that
 * shows them.
 *
 * @param session
 *   Session of the page that shows all slides one below the other, each as after its last click.
 * @param conversion
 *   Converted page.
 * @param choice
 *   Fonts that it names (default: the deck's own).
 * @returns
 *   Presentation.
 */
export async function readPresentation(
  session: CDPSession,
  { deck, report }: Conversion,
  choice: OfficeFontChoice = 'own',
): Promise<Presentation> {
  const slides = await readLayout(session)
  const drawn = await drawParts(session, slides)
  const token = await readTokens(session)
  const families = familiesOf(token)
  const own = { fonts: families, lineHeights: await readLineHeights(session, families) }
  const typefaces = choice === 'system' ? SYSTEM_TYPEFACES : { ...own, fonts: toldFamilies(families, deck.brand) }
  const theme = { name: deck.brand?.name ?? deck.title, colours: coloursOf(token), ...typefaces }
  const { description, names, authors, date, licence, tags } = metadataOf(deck.matter)
  const phrases = phrasesFor(deck.lang)
  const sourced = drawingsIn(deck)
  const said = await saidDrawings(sourced, deck.lang)
  const lines = formulaLines(sourced.flatMap(({ kind, source }) => (kind === 'formula' ? [source] : [])))
  const numbers = new Map(deck.children.map(({ frontmatter }, at) => [frontmatter.routeAlias, at + 1]))
  const context = {
    drawn,
    words: phrases.office,
    saidFor: (alt: string) => said.get(altOnOneLine(alt))?.words ?? alt,
    altOfCode: phrases.handout.qrCode,
    fontOf: (families: string) => roleIn(own.fonts, families),
    formulaOf: (tex: string) => lines.get(tex),
    linkOf: (href: string) => linkOf(href, numbers, deck.children.length),
  }
  const paper = theme.colours['lt1'] ?? 'ffffff'
  return {
    title: deck.title,
    lang: deck.lang,
    authors: names.length ? names : authors,
    ...(description !== undefined && { description }),
    keywords: tags,
    date: dayOf(date) ?? buildDate(),
    contentLayout: phrases.office.layouts.content,
    ...((licence ?? deck.brand?.licence) !== undefined && { licence: licence ?? deck.brand?.licence }),
    theme,
    slides: slides.map(({ root }, at) => ({
      ...slideShapes(
        root,
        { ...context, footOf: (footer) => footShapes(footer, deck.trail, context) },
        paper,
        report.slides[at]?.title || titleAround(deck, at),
      ),
      layout: phrases.office.layouts[OFFICE_LAYOUTS[deck.children[at]?.layout ?? 'section']],
      notes: notesOf(deck.children[at]?.notes ?? []),
    })),
    sections: sectionsOf(deck),
  }
}

/** Day that a page names, where it does. */
function dayOf(date = ''): string | undefined {
  const day = isoDate(date)
  return day?.length === 'YYYY-MM-DD'.length ? day : undefined
}

/** What a slide without a title is called: the part of the page that it is in, or the talk. */
function titleAround({ children, title }: Deck, at: number): string {
  const { section, chapter } = children[at] ?? {}
  const heading = section?.heading ?? chapter?.heading
  return heading ? plainTitle(heading).trim() : title
}

/** Families of a brand go by what they are for in style sheets; programs know them by their names. */
function toldFamilies(families: Record<FontRole, string>, brand: DeckBrand | undefined): Record<FontRole, string> {
  const told = (role: FontRole): string =>
    families[role] === brandFamily(role) ? (brand?.families[role] ?? families[role]) : families[role]
  return { head: told('head'), text: told('text'), mono: told('mono') }
}

/** Where an address leads: to a slide by its name or number, or out. */
function linkOf(href: string, numbers: ReadonlyMap<string | undefined, number>, count: number): Link | undefined {
  const name = /^#\/?([^?]*)/.exec(href)?.[1]
  if (name === undefined) return isWebLink(href) ? { url: href } : undefined
  const slide = numbers.get(decoded(name)) ?? Number(name)
  return Number.isInteger(slide) && slide >= 1 && slide <= count ? { slide } : undefined
}
