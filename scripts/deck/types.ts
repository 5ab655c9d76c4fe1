import type { BlockContent, Heading, PhrasingContent, RootContent } from 'mdast'
import type { Literal, Parent, Position } from 'unist'
import type { Badness } from './badness.ts'
import type { ComponentName } from './components.ts'
import type { Layout } from './layouts.ts'
import type { OwnSlide } from './ownSlide.ts'
import type { FindPicture, Picture } from './picture.ts'
import type { DeckBrand } from './brand.ts'
import type { Settings } from './settings.ts'
import type { Value } from './value.ts'
import type { MarkupName } from '../text/markup.ts'

/** Front matter of a page: the keys that mean something to us, and all others as they came. */
export type Matter = Record<string, Value | undefined>

/** Part of a page under one heading, or after a thematic break. */
export interface Section extends Parent {
  type: 'section'
  /** Depth of the heading, 1 to 6; 0 for the page itself; that of its neighbours for an untitled section. */
  depth: number
  heading?: Heading
  /** What its author asks for it. */
  asked?: Asked
  children: Array<RootContent | Section>
}

/** Vue component, with Markdown inside. */
export interface Component extends Parent {
  type: 'component'
  name: ComponentName
  /** Props; `true` prints as a bare attribute. */
  attributes: Record<string, string | number | true>
  data?: {
    /** File of the picture that it shows. */
    picture?: Picture
  }
  children: Array<BlockContent | Component>
}

/** Words that mean more than Markdown can say: raised, lowered, marked, a key, an abbreviation, of another language. */
export interface Markup extends Parent {
  type: 'markup'
  /** Element of HTML that says so. */
  name: MarkupName
  /** What an abbreviation stands for (optional). */
  title?: string
  /** BCP 47 tag, where its words are of another language than those around. */
  lang?: string
  children: PhrasingContent[]
}

/** Code of MDX: imports and exports. */
export interface MdxjsEsm extends Literal {
  type: 'mdxjsEsm'
  value: string
}

/** What an author tells the deck in a comment. */
export interface Steer extends Literal {
  type: 'steer'
  /**
   * `break` starts a slide, `skip` shows nothing of the next block, `layout` and `title` name its layout and its title,
   * `keep` keeps it on one slide with the block after it, `notes` is said only, `slide` is a file of slides.
   */
  order: 'break' | 'skip' | 'layout' | 'title' | 'keep' | 'notes' | 'slide'
  /** Name of a layout, a title, text of notes, or path of a file. */
  value: string
  /** What that file holds. */
  slides?: OwnSlide[]
}

/** What an author asks for a block. */
export interface Asked {
  layout?: Layout
  title?: string
  /** Whether it shares its slide with the block after it. */
  isKept?: true
}

/** What a layout is told beside its content. */
export interface SlideFrontmatter {
  /** Emoji drawn as the picture of the slide. */
  emoji?: string
  /** Short line above the title. */
  eyebrow?: string
  /** Place in the pillar series, from 1: lights the trail and picks the hue. */
  pillar?: number
  /** Name that other slides link to. */
  routeAlias?: string
  /** Place of the section at the top level, from 1, where the talk has no pillars: picks the hue, lights the foot. */
  chapter?: number
  /** Picture of a cover: its address beside the deck. */
  picture?: string
  /** Whether that picture is shown whole: it is no photo. */
  isWhole?: true
  /** Whether the logo of the brand stands above the title, and whether nothing stands beside it: on the cover. */
  logo?: true
  isBare?: true
  /** Where the talk can be followed, on the cover: address, what it is called, and how it is printed. */
  follow?: { url: string; label: string; address: string }
  /** Name of that section, where neither the title nor the line above it says it. */
  foot?: string
  /** Size of running text, in px. */
  size?: number
  /** Size of the title, in px, where it is not the usual one. */
  head?: number
  /** Size of its code, in px: set by its longest line. */
  code?: number
  /** Widths of the columns of its table, in %, where they are those of a larger one. */
  columns?: number[]
  /** Name of the file that its code is of. */
  file?: string
}

/** One slide: what is shown, and what is said. */
export interface Slide extends Parent {
  type: 'slide'
  layout: Layout
  frontmatter: SlideFrontmatter
  children: Array<BlockContent | Component>
  /** Full source text of the slide's part of the page. */
  notes: RootContent[]
  /** Section that the slide is of; none for those of the whole page. */
  section?: Section
  /** Section right below the title of the page that it is in. */
  chapter?: Section
  position: Position
  /** What its author has written by hand; none where it is made of the page. */
  own?: OwnSlide
  /** Why it is as it is: how full, what counts against it, and what came next. */
  why?: { fill: number; terms: Partial<Record<Badness, number>>; instead?: { layout: string; cost: number } }
}

/** One pillar as the trail shows it. */
export interface Pillar {
  emoji: string
  title: string
  /** Route alias of its slide. */
  to: string
  /** Clicks of that slide, if it has some: who comes to it from the handout sees it complete. */
  clicks?: number
}

/** The whole talk. */
export interface Deck extends Parent {
  type: 'deck'
  lang: string
  title: string
  /** File name of the page. */
  source?: string
  matter: Matter
  /** Colours that stand in for those of the look, in order. */
  colours: string[]
  /** How long the talk may take, in minutes: told where its author says so. */
  minutes?: number
  trail: Pillar[]
  /** Picture of its cover. */
  cover?: Picture
  /** What it wears of an organisation, instead of our look. */
  brand?: DeckBrand
  /** Names of the sections at the top level, where the talk has no pillars. */
  chapters?: string[]
  children: Slide[]
}

declare module 'mdast' {
  interface BlockContentMap {
    component: Component
  }
  interface PhrasingContentMap {
    markup: Markup
  }
  interface RootContentMap {
    component: Component
    markup: Markup
    mdxjsEsm: MdxjsEsm
    steer: Steer
  }
  interface Data {
    /** What its author asks for. */
    asked?: Asked
  }
  interface ParagraphData {
    /** Whether it is on no slide, only in the notes. */
    isSaid?: boolean
  }
  interface ListData {
    /** Whether it is on no slide, only in the notes. */
    isSaid?: boolean
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Front matter, as read. */
    matter: Matter
    /** What the page tells the deck, completed by the defaults. */
    settings: Settings
    /** What all pages tell their decks where they do not say otherwise. */
    defaults: Settings
    /** BCP 47 tag of the page's language. */
    lang: string
    /** Pictures that the page itself holds: their addresses (`data:…`) by what stands for them in the tree. */
    embedded: ReadonlyMap<string, string>
    /** Look-up of pictures, from the edge that knows the file system. */
    findPicture: FindPicture
    /** What the deck is to wear of an organisation. */
    brand: DeckBrand
    /** Address that links to other pages of the site are told from. */
    siteUrl: string
    /** Address that a link to another page of the site leads to; nothing where that is told from `siteUrl`. */
    linkTo: (url: string) => string | undefined
    /** Address that people will find the kit of this page at, with a slash at the end. */
    kitUrl: string
  }
}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    component: 'component'
    markup: 'markup'
  }
}
