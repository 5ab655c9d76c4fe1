import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Component, Deck, Section, Slide } from '../../deck/types.ts'
import type { Phrases } from '../../locales/phrases.ts'
import { component, heading, paragraph } from '../../deck/builders.ts'
import { COMPONENTS } from '../../deck/components.ts'
import { componentsIn } from '../../deck/componentsIn.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { fit } from './fit.ts'
import { isCondensed } from './isCondensed.ts'
import { cardTitle, parseTitle } from '../outline/title.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'

/** Most slides of a talk whose prose is drawn together. */
const MOST = 60
/** Fewest chapters that want an agenda, and most that one tells at a glance. */
const CHAPTERS = { fewest: 4, most: 16 }

/**
 * Make a talk of a long page: `full` shows every part; `normal` has one slide for the prose of a section; `brief` has
 * one or two slides for each chapter. Both begin with an agenda. What is not shown is said: it joins the notes before it.
 *
 * @param deck
 *   Deck of which every part is shown.
 * @param file
 *   File of the page; `data.settings` may name the density (default: by the number of slides, unless it names the minutes).
 */
export function condense(deck: Deck, file: VFile): Deck {
  const wanted = file.data.settings?.density
  if (!isCondensed(deck.children.length, file.data.settings)) return deck
  const normal = keep(deck, firstProse())
  const isBrief = wanted === 'brief' || (!wanted && normal.children.length > MOST)
  return withAgenda(isBrief ? keep(deck, chapterFace()) : normal, file)
}

/** Keep some slides; the notes of the others join those before them. */
export function keep(deck: Deck, isKept: (slide: Slide) => boolean): Deck {
  const children: Slide[] = []
  for (const slide of deck.children) {
    const last = children.at(-1)
    if (isKept(slide) || !last) children.push({ ...slide, notes: [...slide.notes] })
    else last.notes.push(...slide.notes)
  }
  return { ...deck, children }
}

/** Asked slide by slide: all but the second slide of sentences of a section, and those after it. */
function firstProse(): (slide: Slide) => boolean {
  const told = new Set<Section | undefined>()
  return (slide) => {
    if (slide.own || LAYOUTS[slide.layout].isKeptWhenCondensed || !isProse(slide)) return true
    const isFirst = !told.has(slide.section)
    told.add(slide.section)
    return isFirst
  }
}

/** Asked slide by slide: the first of a chapter, and the first of it that shows cards, a picture or an example. */
function chapterFace(): (slide: Slide) => boolean {
  const begun = new Set<Section | undefined>()
  const vivid = new Set<Section | undefined>()
  return (slide) => {
    if (slide.own || slide.layout === 'cover') return true
    const isFirst = !begun.has(slide.chapter)
    const isFirstVivid = isVivid(slide) && !vivid.has(slide.chapter)
    begun.add(slide.chapter)
    if (isVivid(slide)) vivid.add(slide.chapter)
    return LAYOUTS[slide.layout].isKeptWhenCondensed || isFirst || isFirstVivid
  }
}

/** Whether it shows nothing but sentences. */
export function isProse({ layout, children }: Slide): boolean {
  if (LAYOUTS[layout].isProse) return true
  return (
    layout === 'section' &&
    children.every(
      (child) => child.type === 'heading' || (child.type === 'component' && COMPONENTS[child.name].isProse),
    )
  )
}

/** Whether it shows more than sentences do. */
export function isVivid({ layout, children }: Slide): boolean {
  if (LAYOUTS[layout].isVivid) return true
  return children.some((child) => child.type === 'component' && COMPONENTS[child.name].isVivid)
}

/** Name the chapters on a slide after the cover, each a link to where it begins. */
function withAgenda(deck: Deck, file: VFile): Deck {
  const [cover, ...others] = deck.children
  const chapters = [...new Set(others.flatMap(({ chapter }) => chapter ?? []))]
  const hasOwn = others.some((slide) => !slide.chapter && componentsIn(slide, 'AgendaCards').length > 0)
  const wantsNone = hasOwn || chapters.length < CHAPTERS.fewest || chapters.length > CHAPTERS.most
  if (!cover || deck.trail.length || wantsNone) return deck
  const places = new Map(chapters.map((section, index) => [section, index + 1]))
  const aliasOf = (section: Section): string => `chapter-${places.get(section)}`
  const seen = new Set<Section>()
  const linked = others.map((slide) => {
    if (!slide.chapter || seen.has(slide.chapter)) return slide
    seen.add(slide.chapter)
    return { ...slide, frontmatter: { ...slide.frontmatter, routeAlias: aliasOf(slide.chapter) } }
  })
  const phrases = phrasesFor(deck.lang)
  const cards = chapters.map((section, index) => card(section, phrases, index + 1, aliasOf(section)))
  const title = [{ type: 'text' as const, value: phrases.agenda }]
  const agenda: Slide = {
    type: 'slide',
    layout: 'question',
    frontmatter: {},
    children: [heading(title), component('AgendaCards', cards)],
    notes: [] as RootContent[],
    position: cover.position,
  }
  return { ...deck, children: [cover, ...fit(agenda, file), ...linked] }
}

function card(section: Section, phrases: Phrases, no: number, to: string): Component {
  const title = parseTitle(section.heading, phrases)
  return component('AgendaCard', [paragraph([{ type: 'text', value: cardTitle(title, no) }])], {
    no,
    ...(title.emoji && { emoji: title.emoji }),
    to,
  })
}
