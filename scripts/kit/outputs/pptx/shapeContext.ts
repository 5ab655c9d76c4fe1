import type { OfficeWords } from '../../../locales/phrases.ts'
import type { Shape } from '../../../office/presentation.ts'
import type { Drawings } from './drawings.ts'
import type { LaidOut } from './laidOut.ts'
import type { RunContext } from './runsOf.ts'

/** What shapes need to know of the deck. */
export interface ShapeContext extends RunContext {
  /** Pictures of what was drawn. */
  drawn: Drawings
  words: OfficeWords
  /** What is said for a picture, by its alternative text. */
  saidFor: (alt: string) => string
  /** Alternative text of a QR code. */
  altOfCode: (url: string) => string
  /** Shapes of what stands at the foot of a slide. */
  footOf: (footer: LaidOut) => Shape[]
}

/** Where shapes are: only on the slide itself are there places for text and pictures. */
export type Place = 'slide' | 'group'
