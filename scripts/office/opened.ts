import type { Box, Link } from './presentation.ts'

/** A presentation, as office programs see it. */
export interface OpenedPresentation {
  title: string | undefined
  /** BCP 47 tag. */
  lang: string | undefined
  slides: OpenedSlide[]
  /** Names of its sections, in order; none where its format has none. */
  sections: string[]
}

/** One slide of it. */
export interface OpenedSlide {
  /** Of its title, as the outline lists it. */
  title: string | undefined
  /** In reading order: title, text, cells of tables. */
  paragraphs: string[]
  /** Of words and of shapes. */
  links: Link[]
  pictures: OpenedPicture[]
  /** Paragraphs of what is said. */
  notes: string[]
  /** Languages of its words: BCP 47 tags, each once. */
  langs: string[]
  /** Where its shapes are, those within groups aside; none that stand as their layout has them. */
  boxes: Array<Box & { name: string }>
}

/** A picture on a slide. */
export interface OpenedPicture {
  name: string
  /** What it shows; empty where nothing is said. */
  alt: string
  /** Whether it says of itself that there is nothing to say; nothing where the program that wrote it may not know how to. */
  isOrnament: boolean | undefined
}
