import type { CDPSession } from 'playwright-core'
import type { Conversion } from '../../../deck/conversion.ts'
import type { Fill, Link, Presentation, PresentationSlide, Shape } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import { metadataOf } from '../../../deck/metadata.ts'
import { phrasesFor } from '../../../locales/phrasesFor.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { drawParts } from './drawParts.ts'
import { footShapes } from './footShapes.ts'
import { giveRoom } from './giveRoom.ts'
import { isGroundDrawn } from './kinds.ts'
import { fillOf } from './looks.ts'
import { notesOf } from './notesOf.ts'
import { readLayout } from './readLayout.ts'
import { readTokens } from './readTokens.ts'
import { sectionsOf } from './sectionsOf.ts'
import { shapesOf, type ShapeContext } from './shapesOf.ts'
import { pageTheme, roleIn } from './pageTheme.ts'

/**
 * Make a presentation of a deck: what its slides are from the deck, where it stands and how it looks from the page that
 * shows them.
 *
 * @param session
 *   Session of the page that shows all slides one below the other, each as after its last click.
 * @param conversion
 *   Converted page.
 * @returns
 *   Presentation.
 */
export async function readPresentation(session: CDPSession, { deck, report }: Conversion): Promise<Presentation> {
  const slides = await readLayout(session)
  const drawn = await drawParts(session, slides)
  const token = await readTokens(session)
  const theme = pageTheme(deck.brand?.name ?? deck.title, token)
  const { description, names, authors, licence, tags } = metadataOf(deck.matter)
  const phrases = phrasesFor(deck.lang)
  const numbers = new Map(deck.children.map(({ frontmatter }, at) => [frontmatter.routeAlias, at + 1]))
  const context = {
    drawn,
    words: phrases.office,
    altOfCode: phrases.handout.qrCode,
    fontOf: (families: string) => roleIn(theme.fonts, families),
    linkOf: (href: string) => linkOf(href, numbers, deck.children.length),
  }
  const paper = theme.colours['lt1'] ?? 'ffffff'
  return {
    title: deck.title,
    lang: deck.lang,
    authors: names.length ? names : authors,
    ...(description !== undefined && { description }),
    keywords: tags,
    ...((licence ?? deck.brand?.licence) !== undefined && { licence: licence ?? deck.brand?.licence }),
    theme,
    slides: slides.map(({ root }, at) => ({
      ...slideOf(
        root,
        { ...context, footOf: (footer) => footShapes(footer, deck.trail, context) },
        paper,
        report.slides[at]?.title ?? '',
      ),
      layout: deck.children[at]?.layout ?? 'section',
      notes: notesOf(deck.children[at]?.notes ?? []),
    })),
    sections: sectionsOf(deck),
  }
}

/** Where an address leads: to a slide by its name or number, or out. */
function linkOf(href: string, numbers: ReadonlyMap<string | undefined, number>, count: number): Link | undefined {
  const name = /^#\/?([^?]*)/.exec(href)?.[1]
  if (name === undefined) return /^(?:https?|mailto|tel):/i.test(href) ? { url: href } : undefined
  const slide = numbers.get(decodeURIComponent(name)) ?? Number(name)
  return slide >= 1 && slide <= count ? { slide } : undefined
}

function slideOf(
  root: LaidOut,
  context: ShapeContext,
  paper: string,
  title: string,
): Pick<PresentationSlide, 'ground' | 'shapes'> {
  const frame = layoutIn(root) ?? root
  const all = inOrder(
    frame.children.length ? shapesOf({ ...frame, name: 'div', style: { ...frame.style } }, context) : [],
  )
  const [first] = all
  const ground: Fill = fillOf(frame) ?? { hex: paper }
  // Its ground is that of the slide.
  const isGround = first?.type === 'area' && first.box.width >= CANVAS.width && first.box.height >= CANVAS.height
  const shapes = giveRoom(isGround && !isGroundDrawn(frame) ? all.slice(1) : all)
  const named = withTitle(shapes, title, context)
  return { ground, shapes: isOpening(frame) ? withSubtitle(named) : named }
}

/** Whether a slide opens the talk, or a part of it. */
function isOpening({ classes }: LaidOut): boolean {
  return classes.includes('cover') || classes.includes('divider')
}

/** The first text below the title says what it is about. */
function withSubtitle(shapes: Shape[]): Shape[] {
  const title = shapes.findIndex((shape) => shape.type === 'text' && shape.placeholder === 'title')
  const first = shapes.findIndex((shape, at) => at > title && shape.type === 'text' && shape.placeholder === 'body')
  return shapes.map((shape, at) =>
    at === first && shape.type === 'text' ? { ...shape, placeholder: 'subtitle' } : shape,
  )
}

function layoutIn(part: LaidOut): LaidOut | undefined {
  if (part.classes.includes('slidev-layout')) return part
  for (const child of part.children) {
    const found = layoutIn(child)
    if (found) return found
  }
  return undefined
}

/** What lies below texts comes before them. */
function inOrder(shapes: Shape[]): Shape[] {
  const isBelow = ({ type, box }: Shape): boolean =>
    (type === 'picture' || type === 'area') && box.width * box.height > (CANVAS.width * CANVAS.height) / 4
  const covers = (one: Shape): boolean =>
    isBelow(one) && shapes.some((other) => other.type === 'text' && overlaps(one, other))
  const { below = [], above = [] } = Object.groupBy(shapes, (shape) => (covers(shape) ? 'below' : 'above'))
  return [...below, ...above]
}

function overlaps({ box: one }: Shape, { box: other }: Shape): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

/** Each slide has one title; where nothing on it is one, it is above the slide, where it is read and listed, but not seen. */
function withTitle(shapes: Shape[], title: string, { words }: ShapeContext): Shape[] {
  let isTitled = false
  const all = shapes.map((shape): Shape => {
    if (shape.type !== 'text' || shape.placeholder !== 'title') return shape
    const { placeholder: _placeholder, ...rest } = shape
    if (isTitled) return { ...rest, placeholder: 'body' }
    isTitled = true
    return shape
  })
  if (isTitled || !title) return all
  const run = { text: title, font: 'head', size: 40, colour: { hex: '000000' } } as const
  const box = { x: 80, y: -96, width: CANVAS.width - 160, height: 64 }
  return [
    {
      type: 'text',
      name: words.title,
      placeholder: 'title',
      box,
      paragraphs: [{ runs: [run], align: 'left' }],
      insets: [0, 0, 0, 0],
      vertical: 'top',
    },
    ...all,
  ]
}
