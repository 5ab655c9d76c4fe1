/** A deck as office programs have it: what is drawn where, and what it is. All lengths are px of the canvas of slides. */
export interface Presentation {
  title: string
  /** BCP 47 tag. */
  lang: string
  authors: string[]
  description?: string
  keywords: string[]
  /** Under which it may be handed on (default: it does not say). */
  licence?: string
  /** When it was made, in ISO 8601: a day, or a moment (default: it does not say). */
  date?: string
  theme: PresentationTheme
  slides: PresentationSlide[]
  /** Name of one more layout, with a title and a list, for slides that somebody adds (default: there is none). */
  contentLayout?: string
  /** Chapters, in order: the first one begins with the first slide (default: none). */
  sections: Array<{ name: string; slides: number }>
}

/** Colours and fonts that an office program offers. */
export interface PresentationTheme {
  name: string
  /** `rrggbb` by their names in ECMA-376, 20.1.6.2: `dk1`, `lt1`, `dk2`, `lt2`, `accent1` to `accent6`, `hlink`, `folHlink`. */
  colours: Record<string, string>
  /** Families of titles, of text and of code. */
  fonts: Record<FontRole, string>
  /** Height of a line as each font has it, told in sizes of its letters (default: 1.2): spacing is a share of that. */
  lineHeights?: Record<FontRole, number>
}

/** What a font is for. */
export type FontRole = 'head' | 'text' | 'mono'

/** One slide. */
export interface PresentationSlide {
  /** Name of its layout: slides of one name share one. */
  layout: string
  ground: Colour
  /** In the order in which they are read, which is the order in which they are drawn; the title is among them. */
  shapes: Shape[]
  /** What is said, with links and emphasis. */
  notes: Paragraph[]
}

/** Place on the canvas. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Colour, with how much of it is seen, from 0 to 1 (default: all). */
export interface Colour {
  /** `rrggbb`. */
  hex: string
  alpha?: number
}

/** Line around a shape. */
export interface Outline {
  colour: Colour
  width: number
  isDashed?: true
}

/** What all shapes have. */
interface AnyShape {
  /** What the list of a slide's shapes calls it. */
  name: string
  box: Box
  /** Click that it appears on, from 1 (default: it is there from the start). Parts of a group come with the group. */
  click?: number
}

/** Text, with or without a ground of its own. */
export interface TextShape extends AnyShape {
  type: 'text'
  /** What the layout has it for (default: it is this slide's alone). Each is there once on a slide, `body` and `picture` more often. */
  placeholder?: 'title' | 'subtitle' | 'body' | 'footer' | 'slideNumber'
  paragraphs: Paragraph[]
  /** Between the box and its words: top, right, bottom, left. */
  insets: [number, number, number, number]
  vertical: 'top' | 'middle' | 'bottom'
  /** Whether lines stay as they are, however wide (default: they break at the edge). */
  isUnbroken?: true
  fill?: Colour
  outline?: Outline
  /** Of its corners (default: 0). */
  radius?: number
  /** Where a click on all of it leads. */
  link?: Link
}

/** An area without words; a thin one is a line. */
export interface AreaShape extends AnyShape {
  type: 'area'
  fill?: Colour
  outline?: Outline
  radius?: number
  link?: Link
}

/** A picture. */
export interface PictureShape extends AnyShape {
  type: 'picture'
  /** File: PNG or JPEG; SVG is not understood everywhere, so it is drawn before. */
  content: Uint8Array
  format: 'png' | 'jpeg'
  /** What it shows; an ornament has none. */
  alt: string
  /** Whether the layout has a place for it. */
  isPlaceholder?: true
  radius?: number
  link?: Link
}

/** A table. */
export interface TableShape extends AnyShape {
  type: 'table'
  columns: number[]
  rows: TableRow[]
  /** Whether its first row names the columns. */
  hasHeader: boolean
}

/** Row of a table. */
export interface TableRow {
  height: number
  cells: TableCell[]
}

/** Cell of a table. */
export interface TableCell {
  paragraphs: Paragraph[]
  insets: [number, number, number, number]
  vertical: 'top' | 'middle' | 'bottom'
  fill?: Colour
  /** Lines at its edges: those above and below, left and right (default: none). */
  lines: { top?: Outline; right?: Outline; bottom?: Outline; left?: Outline }
}

/**
 * Shapes that belong together, such as a card: its box is that of all of them. Office programs have neither placeholders
 * nor tables in groups: texts are boxes there, and tables stand behind it.
 */
export interface GroupShape extends AnyShape {
  type: 'group'
  shapes: Shape[]
}

/** What stands on a slide. */
export type Shape = TextShape | AreaShape | PictureShape | TableShape | GroupShape

/** Paragraph, or item of a list. */
export interface Paragraph {
  runs: Run[]
  align: 'left' | 'center' | 'right' | 'justify'
  /** Whether it is written from right to left (default: no). */
  isRightToLeft?: true
  /** Depth in a list, from 0 (default: it is of none). */
  level?: number
  /** Sign before it, or its number; without one, the item goes on with a further paragraph. */
  bullet?: { sign: string; colour?: Colour } | { number: number; colour?: Colour }
  /** From the edge of the text to its words: more than 0 in lists (default: 0). */
  indent?: number
  /** From one base line to the next, in px (default: as the program has it). */
  lineHeight?: number
  /** Above it (default: 0). */
  before?: number
}

/** Words that look alike. A line break is a run of `\n`. */
export interface Run {
  text: string
  font: FontRole
  /** In px. */
  size: number
  colour: Colour
  isBold?: true
  isItalic?: true
  isStruck?: true
  isUnderlined?: true
  /** Whether it is shown in capitals; the text stays as it is written. */
  isUpperCase?: true
  /** Between letters, in px; less than 0 brings them together (default: 0). */
  spacing?: number
  /** Of a marked word. */
  highlight?: Colour
  raised?: 'above' | 'below'
  /** BCP 47 tag, where it is not that of the presentation. */
  lang?: string
  link?: Link
  /** Field that the program fills in. */
  field?: 'slideNumber'
}

/** Where a click leads. */
export type Link = { url: string } | { /** Place of the slide, from 1. */ slide: number }
