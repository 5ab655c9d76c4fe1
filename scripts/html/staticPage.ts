import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { textDirection } from '../text/direction.ts'
import { STATIC_PAGE_POLICY } from './contentSecurityPolicy.ts'

/** A page that is no deck. */
export interface StaticPage {
  lang: string
  title: string
  /** Its Content-Security-Policy (default: that of pages without scripts). */
  policy?: string
  /** What its head has beside. */
  head: Array<Element | undefined>
  body: Array<Element | undefined>
}

/** Write a page that is no deck as HTML: links tell no other site where their reader comes from. */
export function staticPage({ lang, title, policy = STATIC_PAGE_POLICY, head, body }: StaticPage): string {
  const page = h('html', { lang, dir: textDirection(lang) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', title),
      ...head,
    ]),
    h('body', body),
  ])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`
}
