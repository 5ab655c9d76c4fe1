/** What a layout is told by the front matter of its slide. */
export interface FrameProps {
  /** Emoji drawn as the picture of the slide. */
  emoji?: string
  /** Short line above the title. */
  eyebrow?: string
  /** Place in the pillar series, from 1. */
  pillar?: number
  /** Place of the chapter, from 1, where there are no pillars. */
  chapter?: number
  /** Picture of a cover, and whether it is shown whole. */
  picture?: string
  isWhole?: boolean
  /** Name of that chapter, where no other text of the slide says it. */
  foot?: string
  /** Running text, in px. */
  size?: number
  /** Title, in px. */
  head?: number
  /** Code, in px, where its columns ask for a smaller one. */
  code?: number
}
