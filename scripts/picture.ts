/** A picture that goes with the deck, in the folder `media/` beside it. */
export interface Picture {
  /** Name of its file, told by its content: `lac-1a2b3c4d.png`. */
  name: string
  /** Size in CSS px. */
  width: number
  height: number
  /** Absolute path of the file to copy, or what to write. */
  from?: string
  content?: string
  /** Whether it holds all formulas that stand in texts. */
  isSheet?: true
}

/** Looks a picture up; answers what is wrong when it cannot be shown. */
export type FindPicture = (url: string) => Picture | { problem: string }
