import type { Box } from '../../../office/presentation.ts'

/** Properties of CSS that tell how a part of a slide looks. */
export const STYLES = [
  'background-color',
  'background-image',
  'border-bottom-color',
  'border-bottom-style',
  'border-bottom-width',
  'border-left-color',
  'border-left-style',
  'border-left-width',
  'border-right-color',
  'border-right-style',
  'border-right-width',
  'border-top-color',
  'border-top-left-radius',
  'border-top-style',
  'border-top-width',
  'color',
  'direction',
  'display',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'justify-content',
  'letter-spacing',
  'line-height',
  'object-fit',
  'opacity',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'position',
  'text-align',
  'text-decoration-line',
  'text-transform',
  'vertical-align',
  'visibility',
  'white-space-collapse',
  'zoom',
] as const

/** Computed values by their properties. */
export type Style = Record<(typeof STYLES)[number], string>

/** A part of a slide as a browser has laid it out. */
export interface LaidOut {
  /** Element in small letters, `#text`, `::before`, `::after` or `::marker`. */
  name: string
  classes: string[]
  attributes: Record<string, string>
  style: Style
  /** From the left upper corner of the slide, in px. */
  box: Box
  /** Text as the page has it, its blanks included; of pseudo-elements, what is shown. */
  text: string
  /** Where its lines stand, from top to bottom. */
  lines: Box[]
  /** Names the element to the browser: that of a pseudo-element is its element's. */
  id: number
  /** Of the nearest element that says so; empty where none on the slide does. */
  lang: string
  /** Where the nearest link around it leads. */
  href?: string
  /** How much of it is seen, from 0 to 1, what it stands in included. */
  alpha: number
  children: LaidOut[]
}
