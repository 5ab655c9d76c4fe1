import type { Element } from 'hast'
import type { Deck } from '../deck/types.ts'
import { h } from 'hastscript'
import { metadataOf } from '../deck/metadata.ts'
import { SOCIAL_CARD } from './socialCardSize.ts'
import { structuredData } from './structuredData.ts'

/**
 * Write what a reading page says of itself to browsers, search engines and link previews.
 *
 * @param deck
 *   Deck.
 * @param names
 *   Names of the other files of the kit.
 * @param siteUrl
 *   Address of the kit, with a slash at the end (optional).
 * @returns
 *   What its head has beside what all pages have.
 */
export function readingHead(deck: Deck, names: string[], siteUrl: string | undefined): Array<Element | undefined> {
  const { description, authors, tags } = metadataOf(deck.matter)
  const hasCard = siteUrl !== undefined && names.includes('social-card.png')
  const named = (name: string, content: string | undefined): Element | undefined =>
    content ? h('meta', { name, content }) : undefined
  const property = (property: string, content: string | undefined): Element | undefined =>
    content ? h('meta', { property, content }) : undefined
  return [
    named('description', description),
    named('author', authors.join(', ')),
    named('keywords', tags.join(', ')),
    property('og:type', 'article'),
    property('og:title', deck.title),
    property('og:description', description),
    property(
      'og:locale',
      new Intl.Locale(deck.lang)
        .maximize()
        .toString()
        .replace(/^(\w+)-\w+-(\w+)$/, '$1_$2'),
    ),
    siteUrl ? property('og:url', `${siteUrl}read/`) : undefined,
    hasCard ? property('og:image', `${siteUrl}social-card.png`) : undefined,
    hasCard ? property('og:image:width', String(SOCIAL_CARD.width)) : undefined,
    hasCard ? property('og:image:height', String(SOCIAL_CARD.height)) : undefined,
    hasCard ? property('og:image:alt', deck.title) : undefined,
    named('twitter:card', hasCard ? 'summary_large_image' : 'summary'),
    siteUrl ? h('link', { rel: 'canonical', href: `${siteUrl}read/` }) : undefined,
    h('link', { rel: 'icon', href: '../favicon.svg' }),
    h('link', { rel: 'stylesheet', href: 'style.css' }),
    h('script', { type: 'application/ld+json' }, structuredData(deck, names, siteUrl)),
  ]
}
