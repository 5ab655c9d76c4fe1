/** What a deck is written in. */
export interface DeckText {
  /** Markdown of each slide. */
  texts: string[]
  /** BCP 47 tag. */
  lang: string
}
