import type { TaskNames } from '../../scripts/locales/taskNames.ts'
import { isLocalAddress } from '../../scripts/text/isLocalAddress.ts'
import { boxTasks } from './boxTasks.ts'
import { drawSources } from './drawSources.ts'

/** The notes of a slide, taken apart for paper. */
export interface NoteParts {
  /** HTML of the heading that opens them. */
  heading?: string
  /** HTML of all else; its headings are below the slide's own. */
  text: string
  /** How many letters are shown: the source of what is drawn is not. */
  letters: number
  /** Most columns that a table of it has. */
  columns: number
  /** Links to other places that others get to, once each, in order. */
  links: Array<{ url: string; label: string }>
}

/**
 * Take the notes of a slide apart. In the browser only.
 *
 * @param html
 *   Notes, as Slidev rendered them of our own Markdown.
 * @param tasks
 *   What boxes of tasks are called.
 * @param sheet
 *   Address of the sheet with the formulas within texts.
 * @returns
 *   Heading, text and links.
 */
export function noteParts(html: string, tasks: TaskNames, sheet: string): NoteParts {
  const template = document.createElement('template')
  template.innerHTML = html
  const { content } = template
  boxTasks(content, tasks)
  drawSources(content, sheet)
  // A heading may be a link, too.
  const anchors = [...content.querySelectorAll<HTMLAnchorElement>('a[href]')]
  const first = content.firstElementChild
  const heading = first && /^H[1-6]$/.test(first.tagName) ? first.innerHTML : undefined
  if (heading !== undefined) first?.remove()
  for (const inner of content.querySelectorAll('h1, h2')) {
    const lower = document.createElement('h3')
    lower.append(...inner.childNodes)
    inner.replaceWith(lower)
  }
  const links = new Map(
    anchors
      .filter(({ href }) => /^(?:https?|mailto|tel):/.test(href) && !isLocalAddress(href))
      .map((anchor) => [anchor.getAttribute('href') ?? '', anchor.textContent.trim()]),
  )
  const columns = Math.max(0, ...Array.from(content.querySelectorAll('tr'), ({ cells }) => cells.length))
  const hidden = Array.from(content.querySelectorAll('.source'), ({ textContent }) => textContent.length)
  const letters = hidden.reduce((sum, length) => sum - length, content.textContent.length)
  return {
    heading,
    text: template.innerHTML,
    letters,
    columns,
    links: [...links].map(([url, label]) => ({ url, label })),
  }
}
