import type { ResolvedSlidevOptions } from '@slidev/types'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { SOCIAL_CARD } from '../../html/socialCardSize.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'

/** Picture that link previews show: its address from the site's, and its size in px. */
interface Card {
  src: string
  width: number
  height: number
}

/** The cover, where the page names no picture. */
const CARD: Card = { src: 'social-card.png', ...SOCIAL_CARD }

/**
 * Say in the site's first file what the deck is, where it stands, and where its text can be read without scripts.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @param siteUrl
 *   Address that people will find the site at, with a slash at the end (optional).
 * @returns
 *   Plugin.
 */
export function metaTagsPlugin({ data }: ResolvedSlidevOptions, siteUrl: string | undefined): Plugin {
  const { lang, title, page, card } = data.headmatter as {
    lang?: string
    title?: string
    page?: { description?: string; authors?: string[] }
    card?: Card
  }
  const { here, noScript } = phrasesFor(lang ?? 'en').reading
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head' })
  const tags: HtmlTagDescriptor[] = [
    ...(page?.description ? [meta({ name: 'description', content: page.description })] : []),
    ...(page?.authors ? [meta({ name: 'author', content: page.authors.join(', ') })] : []),
    {
      tag: 'link',
      attrs: { rel: 'alternate', type: 'text/html', href: 'read/index.html', title: here },
      injectTo: 'head',
    },
    ...(siteUrl ? located(siteUrl, card ?? CARD, title ?? '', meta) : []),
    { tag: 'noscript', children: `<p>${noScript} <a href="read/index.html">${here}</a></p>`, injectTo: 'body-prepend' },
    // Slidev's own part of the page begins behind it: the first stop of the keyboard.
    {
      tag: 'nav',
      attrs: { class: 'deck-beside', 'aria-label': here },
      children: [{ tag: 'a', attrs: { class: 'deck-skip', href: 'read/index.html' }, children: here }],
      injectTo: 'body-prepend',
    },
  ]
  return { name: 'deck:describe', transformIndexHtml: () => tags }
}

function located(
  url: string,
  { src, width, height }: Card,
  title: string,
  meta: (attrs: Record<string, string>) => HtmlTagDescriptor,
): HtmlTagDescriptor[] {
  return [
    { tag: 'link', attrs: { rel: 'canonical', href: url }, injectTo: 'head' },
    meta({ property: 'og:type', content: 'website' }),
    meta({ property: 'og:url', content: url }),
    meta({ property: 'og:image', content: `${url}${src}` }),
    meta({ property: 'og:image:width', content: String(width) }),
    meta({ property: 'og:image:height', content: String(height) }),
    // What the picture shows: the cover, or that of the page, which says no more in words.
    ...(title ? [meta({ property: 'og:image:alt', content: title })] : []),
  ]
}
