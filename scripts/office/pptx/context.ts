import type { PresentationTheme } from '../presentation.ts'
import type { Media } from './media.ts'
import type { Relations } from './relations.ts'

/** What is told everywhere in a part that holds words. */
export interface TextContext {
  theme: PresentationTheme
  /** Language of the presentation, as office programs name it: with a country. */
  lang: string
  /** Of the part that is written: links are among them. */
  relations: Relations
}

/** The same for a slide. */
export interface SlideContext extends TextContext {
  media: Media
  /** Number of the slide, from 1. */
  no: number
  /** Gives each shape its own number. */
  nextId: () => number
}
