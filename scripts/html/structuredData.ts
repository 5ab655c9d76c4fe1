import type { Deck } from '../deck/types.ts'
import { metadataOf } from '../deck/metadata.ts'
import { isoDate } from '../text/isoDate.ts'

/** Media types of what else a kit holds, by name. */
const FILES: Record<string, string> = {
  'deck.html': 'text/html',
  'slides.pdf': 'application/pdf',
  'handout.pdf': 'application/pdf',
}

/**
 * Tell search engines what a talk is, in the words of <https://schema.org/PresentationDigitalDocument>.
 *
 * @param deck
 *   Deck.
 * @param names
 *   Names of the other files of the kit.
 * @param siteUrl
 *   Address of the kit, with a slash at the end; without it nothing that needs one is told (optional).
 * @returns
 *   JSON-LD, safe between the tags of a `script` element.
 */
export function structuredData({ title, lang, matter }: Deck, names: string[], siteUrl: string | undefined): string {
  const { description, authors, date, licence, tags } = metadataOf(matter)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'PresentationDigitalDocument',
    name: title,
    inLanguage: lang,
    description,
    author: authors.length ? authors.map((name) => ({ '@type': 'Person', name })) : undefined,
    dateModified: date && isoDate(date),
    license: licence,
    keywords: tags.length ? tags.join(', ') : undefined,
    ...(siteUrl && {
      url: siteUrl,
      image: names.includes('social-card.png') ? `${siteUrl}social-card.png` : undefined,
      encoding: Object.entries(FILES)
        .filter(([name]) => names.includes(name))
        .map(([name, encodingFormat]) => ({ '@type': 'MediaObject', contentUrl: siteUrl + name, encodingFormat })),
    }),
  }
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
}
