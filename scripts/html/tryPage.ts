import { h } from 'hastscript'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { staticPage } from './staticPage.ts'

/**
 * Nothing but files of its own folder, and no requests that a script makes: what is written there stays there. A worker that
 * the page holds (`blob:`) has the same policy; one that is loaded by its address would have none.
 */
const POLICY = contentSecurityPolicy({
  script: "'self'",
  style: "'self'",
  img: "'self' data:",
  font: "'self'",
  worker: "'self' blob:",
})

/** What the page is called until its script tells it in the reader's language. */
const TITLE = 'D’une page à ses diapositives'
const NO_SCRIPT = [
  ['fr', 'Cet essai a besoin de JavaScript. Le kit, lui, fait aussi une page à lire qui s’en passe.'],
  ['en', 'Trying it out takes JavaScript. The kit also makes a page to read that takes none.'],
] as const

/**
 * Write the first file of the page that tries slides out.
 *
 * @param script
 *   Address of its script.
 * @param styles
 *   Addresses of its style sheets.
 */
export function tryPage({ script, styles }: { script: string; styles: string[] }): string {
  return staticPage({
    lang: 'fr',
    policy: POLICY,
    title: TITLE,
    head: [
      h('link', { rel: 'icon', href: 'favicon.svg' }),
      ...styles.map((href) => h('link', { rel: 'stylesheet', href })),
      h('script', { type: 'module', src: script }),
    ],
    body: [
      h('div', { id: 'app' }),
      h(
        'noscript',
        NO_SCRIPT.map(([lang, text]) => h('p', { lang }, text)),
      ),
    ],
  })
}
