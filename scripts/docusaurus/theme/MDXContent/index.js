import { createElement, Fragment } from 'react'
import { useLocation } from '@docusaurus/router'
import { usePluginData } from '@docusaurus/useGlobalData'
import MDXContent from '@theme-init/MDXContent'
import styles from './styles.module.css'

/**
 * What Docusaurus draws a page of Markdown with, and above it the links to the talk of the page, where it has one. They
 * are part of the page that is served: they need no script. Plain links, because a talk is no page of the site.
 */
export default function MDXContentWithTalk(props) {
  const talk = useTalk()
  return createElement(Fragment, null, talk && createElement(Links, talk), createElement(MDXContent, props))
}

/** Links and words of the page that is shown, if it has a talk. */
function useTalk() {
  const { pathname } = useLocation()
  const { talks = {} } = usePluginData('fabrique-a-diapos') ?? {}
  return talks[pathname.replace(/\/*$/, '') || '/'] ?? talks[encodeURI(pathname).replace(/\/*$/, '')]
}

function Links({ deck, pdf, words }) {
  return createElement(
    'nav',
    { className: styles.links, lang: words.lang, 'aria-label': words.group },
    createElement('a', { className: styles.link, href: deck }, createElement(Screen), words.present),
    pdf && createElement('a', { className: styles.link, href: pdf, 'aria-label': words.pdf }, 'PDF'),
  )
}

/** A screen on its stand. */
function Screen() {
  const d = 'M1.5 2.5h13v8.5h-13zM8 11v3M5 14h6'
  return createElement(
    'svg',
    { className: styles.sign, viewBox: '0 0 16 16', 'aria-hidden': true },
    createElement('path', { d }),
  )
}
