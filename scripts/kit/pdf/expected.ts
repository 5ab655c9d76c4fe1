import type { Root } from 'mdast'
import type { Conversion } from '../../deck/conversion.ts'
import type { Deck } from '../../deck/types.ts'
import { visit } from 'unist-util-visit'
import { asciiUrl } from '../../text/asciiUrl.ts'
import { isWebLink } from '../../text/isWebLink.ts'
import { isLocalAddress } from '../../text/isLocalAddress.ts'
import { textOf } from '../../text/textOf.ts'
import { titleOf } from '../../deck/titleOf.ts'
import { withNoteMarks } from '../../text/withNoteMarks.ts'

/** What a PDF must hold. */
export interface Expected {
  /** Exactly so many pages; one or more where it is not given. */
  pages?: number
  /** Size of the pages and of the margins that hold no text but a foot, in points of 1/72 inch; and its name. */
  paper: { name: string; size: readonly [width: number, height: number]; margins: { side: number; bottom: number } }
  deck: Deck
  /** Titles that the outline has, in order. */
  outline: string[]
  /** Stretches of words: each whole and in order, or just there on the page of the same number. */
  words: { inOrder: string[] } | { byPage: string[][] }
  /** Targets of links to other places, as often as they must be there. */
  urls: string[]
  /** How many links lead to places in the file, at least. */
  inside: number
  qrCodes: ReadonlySet<string>
}

/**
 * Tell what `slides.pdf` must hold: what the slides show.
 *
 * @param conversion
 *   Converted page.
 * @returns
 *   What verification expects.
 */
export function expectedSlides({ deck, words }: Conversion): Expected {
  const shown: Root = { type: 'root', children: deck.children.flatMap(({ children }) => children) }
  const urls: string[] = []
  const codes = new Set<string>()
  let inside = 0
  visit(shown, (node) => {
    if (node.type === 'link') urls.push(node.url)
    if (node.type !== 'component') return
    const { url, to } = node.attributes
    if ((node.name === 'QrCard' || node.name === 'LinkCard') && typeof url === 'string') {
      urls.push(url)
      if (!isLocalAddress(url)) codes.add(asciiUrl(url))
    }
    if (typeof to === 'string') inside += 1
  })
  const follow = followOf(deck)
  urls.push(...follow)
  follow.forEach((url) => codes.add(asciiUrl(url)))
  return {
    pages: deck.children.length,
    paper: { name: '16:9', size: [960, 540], margins: { side: 0, bottom: 0 } },
    deck,
    outline: deck.children.map((slide) => textOf(titleOf(slide) ?? [])),
    words: { byPage: words.slides },
    urls: urls.filter(isWebLink),
    inside,
    qrCodes: codes,
  }
}

/**
 * Tell what `handout.pdf` must hold: every word and link of the page.
 *
 * @param conversion
 *   Converted page.
 * @returns
 *   What verification expects.
 */
export function expectedHandout({ deck, words }: Conversion): Expected {
  const urls: string[] = []
  visit(
    { type: 'root', children: deck.children.flatMap(({ notes }) => notes) },
    'link',
    ({ url }) => void urls.push(url),
  )
  return {
    // As in `styles/handout.css`: 16 and 19 mm.
    paper: { name: 'A4', size: [595, 842], margins: { side: 45, bottom: 54 } },
    deck,
    outline: deck.children.map((slide, index) => {
      const own = slide.notes[0]?.type === 'heading' ? withNoteMarks(slide.notes[0].children) : titleOf(slide)
      return `${index ? index + 1 : ''} ${textOf(own ?? [])}`
    }),
    words: { inOrder: words.source },
    urls: urls.filter(isWebLink),
    inside: deck.trail.length,
    qrCodes: new Set(
      [...urls.filter((url) => isWebLink(url) && !isLocalAddress(url)), ...followOf(deck)].map(asciiUrl),
    ),
  }
}

/** Where the talk can be followed, if its cover says so. */
function followOf({ children }: Deck): string[] {
  return children.flatMap(({ frontmatter }) => frontmatter.follow?.url ?? [])
}
