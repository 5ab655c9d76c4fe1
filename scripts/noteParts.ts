/** The notes of a slide, taken apart for paper. */
export interface NoteParts {
  /** HTML of the heading that opens them. */
  heading?: string
  /** HTML of all else; its headings are below the slide's own. */
  text: string
  /** Links to other places, once each, in order. */
  links: Array<{ url: string; label: string }>
}

/**
 * Take the notes of a slide apart. In the browser only.
 *
 * @param html
 *   Notes, as Slidev rendered them of our own Markdown.
 * @returns
 *   Heading, text and links.
 */
export function noteParts(html: string): NoteParts {
  const template = document.createElement('template')
  template.innerHTML = html
  const { content } = template
  const first = content.firstElementChild
  const heading = first && /^H[1-6]$/.test(first.tagName) ? first.innerHTML : undefined
  if (heading !== undefined) first?.remove()
  for (const inner of content.querySelectorAll('h1, h2')) {
    const lower = document.createElement('h3')
    lower.append(...inner.childNodes)
    inner.replaceWith(lower)
  }
  const anchors = [...content.querySelectorAll<HTMLAnchorElement>('a[href]')]
  const links = new Map(
    anchors
      .filter(({ protocol }) => /^(?:https?|mailto|tel):$/.test(protocol))
      .map((anchor) => [anchor.getAttribute('href') ?? '', anchor.textContent.trim()]),
  )
  return { heading, text: template.innerHTML, links: [...links].map(([url, label]) => ({ url, label })) }
}
