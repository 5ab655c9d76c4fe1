/** What a layout is told by the front matter of its slide. */
export interface FrameProps {
  /** Emoji drawn as the picture of the slide. */
  emoji?: string
  /** What Slidev reads itself: the name of the slide, where it has no heading, as figures and quotations. */
  frontmatter?: { title?: unknown }
  /** Short line above the title. */
  eyebrow?: string
  /** Place in the pillar series, from 1. */
  pillar?: number
  /** Place of the chapter, from 1, where there are no pillars. */
  chapter?: number
  /** Picture of a cover, and whether it is shown whole. */
  picture?: string
  isWhole?: boolean
  /** Whether the logo of the brand stands above the title, and whether nothing stands beside it: on the cover. */
  logo?: boolean
  isBare?: boolean
  /** Where the talk can be followed: on a cover. */
  follow?: { url: string; label: string; address: string }
  /** Name of that chapter, where no other text of the slide says it. */
  foot?: string
  /** Running text, in px. */
  size?: number
  /** Title, in px. */
  head?: number
  /** Code, in px: set by its longest line. */
  code?: number
  /** Widths of the columns of a table, in %, where they are those of a larger one. */
  columns?: number[]
  /** Name of the file that the code is of. */
  file?: string
}
