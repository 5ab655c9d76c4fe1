import type { DeckBrand } from '../deck/brand.ts'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { textDirection } from '../text/direction.ts'
import { phrasesFor } from '../locales/phrasesFor.ts'
import { brandLogo } from './brandLogo.ts'
import { PICTURE } from './readingBody.ts'
import { staticPage } from './staticPage.ts'

/** A talk, as the list of all tells of it. */
export interface Talk {
  /** Folder of its kit. */
  name: string
  title: string
  lang: string
  description?: string
  /** Names of the outputs in its kit. */
  outputs: string[]
}

/**
 * Write the page that lists all talks of a site.
 *
 * @param talks
 *   Talks, in the order of the list.
 * @param siteUrl
 *   Address of the site, with a slash at the end (optional).
 * @param brand
 *   Brand whose logo it shows (optional).
 * @returns
 *   HTML.
 */
export function talksIndex(talks: Talk[], siteUrl: string | undefined, brand?: DeckBrand): string {
  const lang = commonest(talks.map((talk) => talk.lang)) ?? 'en'
  const { talks: title } = phrasesFor(lang)
  return staticPage({
    lang,
    title,
    head: [
      h('meta', { name: 'description', content: talks.map((talk) => talk.title).join(' · ') }),
      siteUrl ? h('link', { rel: 'canonical', href: siteUrl }) : undefined,
      talks[0] ? h('link', { rel: 'icon', href: `${addressOf(talks[0])}favicon.svg` }) : undefined,
      h('link', { rel: 'stylesheet', href: 'style.css' }),
    ],
    body: [
      h('header', [brandLogo(brand?.logo, 'media/'), h('h1', title)]),
      h('main', [h('ul', { className: 'talks' }, talks.map(card(lang)))]),
      brand?.footer ? h('footer', [h('p', brand.footer)]) : undefined,
    ],
  })
}

function card(lang: string): (talk: Talk) => Element {
  return (talk) => {
    const { reading } = phrasesFor(talk.lang)
    const files = (['slides.pdf', 'handout.pdf', 'deck.html'] as const).filter((name) => talk.outputs.includes(name))
    const link = (path: string, text: string): Element => h('li', [h('a', { href: `${addressOf(talk)}${path}` }, text)])
    return h('li', talk.lang === lang ? {} : { lang: talk.lang, dir: textDirection(talk.lang) ?? 'ltr' }, [
      h('img', { src: `${addressOf(talk)}read/slide-1.webp`, ...PICTURE, alt: '', loading: 'lazy' }),
      h('h2', [h('a', { href: `${addressOf(talk)}index.html` }, talk.title)]),
      talk.description ? h('p', talk.description) : undefined,
      h('ul', { className: 'files', ariaLabel: `${reading.files} : ${talk.title}` }, [
        link('read/index.html', reading.here),
        ...files.map((name) => link(name, reading.file[name])),
      ]),
    ])
  }
}

/** The one that is there most often; of several, the first. */
function commonest(langs: string[]): string | undefined {
  const counted = [...Map.groupBy(langs, (lang) => lang)].map(([lang, { length }]) => ({ lang, length }))
  return counted.toSorted((a, b) => b.length - a.length)[0]?.lang
}

/** Address of the folder of a talk, which has the name of its page: what would mean something in an address is escaped. */
function addressOf({ name }: Talk): string {
  return `${encodeURIComponent(name)}/`
}
