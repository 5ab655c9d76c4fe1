import type { Element, Properties } from 'hast'
import type { Deck } from '../deck/types.ts'
import { h } from 'hastscript'
import { metadataOf } from '../deck/metadata.ts'
import { LICENCES } from '../licences/licenceNotices.ts'
import { phrasesFor } from '../locales/phrasesFor.ts'
import { shownDate } from '../locales/shownDate.ts'
import { brandLogo } from './brandLogo.ts'
import { safeHtml } from './safeHtml.ts'
import { readingBody } from './readingBody.ts'
import { readingHead } from './readingHead.ts'
import { staticPage } from './staticPage.ts'

/** What a reading page is told of the kit it belongs to. */
export interface ReadingOptions {
  /** Whether there is a picture of each slide beside the page. */
  hasPictures: boolean
  /** Names of the other files of the kit. */
  names: string[]
  /** Address of the kit, with a slash at the end (optional). */
  siteUrl: string | undefined
}

/**
 * Write the whole page as plain HTML that needs no script, a part for each slide.
 *
 * @param deck
 *   Deck.
 * @param options
 *   Pictures, other files of the kit, and its address.
 * @returns
 *   HTML.
 */
export function readingPage(deck: Deck, { hasPictures, names, siteUrl }: ReadingOptions): string {
  const phrases = phrasesFor(deck.lang).reading
  const { description, names: authors, date, licence } = metadataOf(deck.matter)
  const facts = [...authors, date && shownDate(date, deck.lang), licence].filter(Boolean).join(' · ')
  const files = ['slides.pdf', 'handout.pdf', 'deck.html'].filter((name) => names.includes(name))
  const link = (name: string, text: string, more: Properties = {}): Element =>
    h('li', [h('a', { href: `../${name}`, ...more }, text)])
  return staticPage({
    lang: deck.lang,
    title: deck.title,
    head: readingHead(deck, names, siteUrl),
    body: [
      h('a', { className: 'skip', href: '#text' }, phrases.skip),
      h('header', [
        brandLogo(deck.brand?.logo, '../media/'),
        title(deck),
        description ? h('p', { className: 'description' }, description) : undefined,
        facts ? h('p', { className: 'facts' }, facts) : undefined,
        h('nav', { ariaLabel: phrases.files }, [
          h('ul', [
            link('index.html', phrases.deck),
            ...files.map((name) => link(name, phrases.file[name as keyof typeof phrases.file])),
          ]),
        ]),
      ]),
      h('main', { id: 'text', tabIndex: -1 }, readingBody(deck, hasPictures)),
      h('footer', [
        deck.brand?.footer ? h('p', deck.brand.footer) : undefined,
        h('p', [phrasesFor(deck.lang).handout.licences, ' ', h('a', { href: `../${LICENCES}` }, LICENCES)]),
      ]),
    ],
  })
}

/** The page's own first heading as it stands, where it opens the page. */
function title({ children, lang, title }: Deck): Element {
  const [heading] = children[0]?.notes ?? []
  if (heading?.type !== 'heading') return h('h1', title)
  const [html] = safeHtml([{ ...heading, depth: 1 }], lang)
  return html?.type === 'element' ? html : h('h1', title)
}
