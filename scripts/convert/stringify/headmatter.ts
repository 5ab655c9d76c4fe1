import type { DeckBrand } from '../../deck/brand.ts'
import type { Picture } from '../../deck/picture.ts'
import type { Deck, Pillar } from '../../deck/types.ts'
import { clicksOf } from '../../deck/clicksOf.ts'
import { metadataOf } from '../../deck/metadata.ts'
import { picturesOf } from '../../deck/picturesOf.ts'
import { shownDate } from '../../locales/shownDate.ts'
import { lookOf } from '../../tokens/look.ts'
import { CANVAS } from '../../tokens/canvas.ts'

/** Font stacks of `styles/tokens.css`, for the parts of Slidev around the slides: notes, menus, overview. */
const TEXT = 'Emoji Deck, Atkinson Hyperlegible Next, Emoji Key, Deck More, sans-serif'
const HEAD = 'Emoji Deck, Bricolage Grotesque, Emoji Key, Deck More, sans-serif'
const MONO = 'Emoji Deck, Atkinson Hyperlegible Mono, Emoji Key, Deck More Mono'

/**
 * Settings of the whole deck, as Slidev reads them from the first slide.
 *
 * Nothing of the page's front matter passes through but text: a page cannot change how the deck is built.
 */
export function headmatter(deck: Deck): object {
  const { lang, title, source, trail, chapters, matter, colours, cover, minutes, brand } = deck
  const sheet = picturesOf(deck).find(({ isSheet }) => isSheet)
  const { description, names, date, licence } = metadataOf(matter)
  const page = {
    source,
    description,
    authors: names.length ? names : undefined,
    date: date && shownDate(date, lang),
    licence,
    minutes,
  }
  return {
    theme: 'default',
    addons: ['fabrique-a-diapos'],
    title,
    titleTemplate: '%s',
    lang,
    htmlAttrs: { lang },
    ...(description && { seoMeta: { ogTitle: title, ogDescription: description, twitterCard: 'summary_large_image' } }),
    favicon: 'favicon.svg',
    // A ground that is dark in both schemes has the code, the drawings and the bar of the dark one.
    colorSchema: brand?.colours && lookOf(brand.colours).isDark ? 'dark' : undefined,
    fonts: { provider: 'none', fallbacks: false, sans: TEXT, serif: HEAD, mono: MONO },
    routerMode: 'hash',
    canvasWidth: CANVAS.width,
    aspectRatio: '16/9',
    selectable: true,
    preloadImages: false,
    monaco: false,
    twoslash: false,
    record: false,
    browserExporter: false,
    editor: false,
    mcp: false,
    page: Object.values(page).some(Boolean) ? page : undefined,
    trail: trail.length ? trail.map((pillar) => withClicks(pillar, deck)) : undefined,
    chapters: chapters?.length ? chapters : undefined,
    formulas: sheet && `media/${sheet.name}`,
    card: cover && /\.(?:png|jpe?g|webp)$/i.test(cover.name) ? cardOf(cover) : undefined,
    colours: colours.length && !brand?.colours ? colours : undefined,
    brand: brand && wornOf(brand),
  }
}

function withClicks(pillar: Pillar, { children }: Deck): Pillar {
  const slide = children.find(({ frontmatter }) => frontmatter.routeAlias === pillar.to)
  const clicks = slide && clicksOf(slide)
  return clicks ? { ...pillar, clicks } : pillar
}

/** What a deck wears of an organisation: pictures by their address, fonts by their families. */
function wornOf({ name, colours, logo, motif, footer, families, fonts }: DeckBrand): object {
  const picture = (one: Picture | undefined): object | undefined =>
    one && { src: `media/${one.name}`, width: one.width, height: one.height }
  const files = [...new Set(fonts.flatMap(({ names }) => names))]
  return {
    ...(name !== undefined && { name }),
    ...(colours && { colours }),
    ...(logo && {
      logo: {
        alt: logo.alt,
        ...(logo.light && { light: picture(logo.light) }),
        ...(logo.dark && { dark: picture(logo.dark) }),
      },
    }),
    ...(motif && { motif: motif === 'none' ? 'none' : picture(motif) }),
    ...(footer !== undefined && { footer }),
    ...(files.length && { fonts: { ...families, files } }),
  }
}

/** Picture of the page, which link previews show. */
function cardOf({ name, width, height }: Picture): object {
  return { src: `media/${name}`, width, height }
}
