import type { Element } from 'hast'
import type { Deck, Slide } from '../deck/types.ts'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { clicksOf } from '../deck/clicksOf.ts'
import { phrasesFor } from '../locales/phrasesFor.ts'
import { textOf } from '../text/textOf.ts'
import { safeHtml } from './safeHtml.ts'
import { titleOf } from '../deck/titleOf.ts'

/** Width and height of a slide's picture, in px. */
export const PICTURE = { width: 640, height: 360 }

/**
 * Turn the text of a page into HTML: a part for each slide, with its number, which is the name of an anchor, too
 * (`#slide-7`); headings one below the other without a gap.
 *
 * @param deck
 *   Deck; its notes are the whole page, its title aside where that opens it.
 * @param hasPictures
 *   Whether there is a picture of each slide beside the page.
 * @returns
 *   Parts, in order.
 */
export function readingBody(deck: Deck, hasPictures: boolean): Element[] {
  let level = 1
  return deck.children.map((slide, index) => {
    const no = index + 1
    const notes = index === 0 && slide.notes[0]?.type === 'heading' ? slide.notes.slice(1) : slide.notes
    const children = safeHtml(withOwnText(notes, slide), deck.lang)
    visit({ type: 'root', children }, 'element', (element) => {
      const depth = Number(/^h([1-6])$/.exec(element.tagName)?.[1])
      if (depth) {
        level = Math.min(Math.max(2, depth), level + 1)
        element.tagName = `h${level}`
      }
    })
    const [heading, ...rest] = children
    const titled = heading?.type === 'element' && /^h\d$/.test(heading.tagName) ? heading : undefined
    if (titled) titled.properties['id'] = `slide-${no}-title`
    const name = nameOf(slide, deck.lang, no)
    const named = titled ? { ariaLabelledBy: `slide-${no}-title` } : { ariaLabel: name }
    return h('section', { id: `slide-${no}`, ...named }, [
      h('p', { className: 'number' }, [h('a', { href: `#slide-${no}`, ariaLabel: name }, String(no))]),
      titled,
      hasPictures ? picture(slide, no, name) : undefined,
      children.length > (titled ? 1 : 0) ? h('div', { className: 'text' }, titled ? rest : children) : undefined,
    ])
  })
}

/** Of a slide that is written by hand, what it shows is told, too: behind what the page says there, before what it says. */
function withOwnText(notes: Slide['notes'], { own, children }: Slide): Slide['notes'] {
  if (!own) return notes
  const ofPage = notes.filter((node) => !own.notes.includes(node))
  return [...ofPage, ...children, ...own.notes]
}

function nameOf(slide: Slide, lang: string, no: number): string {
  const title = titleOf(slide)
  return phrasesFor(lang).handout.slide(no, title ? textOf(title).replaceAll('\n', ' ') : '')
}

/** The slide as a picture; it leads to the slide itself, as it looks when it is complete. */
function picture(slide: Slide, no: number, alt: string): Element {
  const loading = no > 2 ? 'lazy' : undefined
  const clicks = clicksOf(slide)
  const href = `../index.html#/${no}${clicks ? `?clicks=${clicks}` : ''}`
  return h('a', { className: 'picture', href }, [
    h('img', { src: `slide-${no}.webp`, ...PICTURE, alt, loading, decoding: 'async' }),
  ])
}
