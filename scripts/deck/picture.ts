import type { Image } from 'mdast'
import type { LeftOut, PictureProblem } from './problems.ts'

/** A picture that goes with the deck, in the folder `media/` beside it. */
export interface Picture {
  /** Name of its file, told by its content: `lac-1a2b3c4d.png`. */
  name: string
  /** Size in CSS px. */
  width: number
  height: number
  /** Absolute path of the file to copy, or what to write. */
  from?: string
  content?: string | Uint8Array
  /** Hash of the content of a file to copy, as it was when it was looked at. */
  sha256?: string
  /** What of a drawing is not shown, as it would run or load something. */
  leftOut?: LeftOut[]
  /** Name of its file, where the page writes it with other capitals. */
  spelled?: string
  /** Whether it holds all formulas that stand in texts. */
  isSheet?: true
}

/** Looks a picture up; answers what is wrong when it cannot be shown. */
export type FindPicture = (url: string) => Picture | { problem: PictureProblem }

/**
 * Tell a picture that can be shown from one that is only its alternative text.
 *
 * @returns
 *   Whether it is a picture with a file.
 */
export function isPicture(node: { type: string }): node is Image & { data: { picture: Picture } } {
  return node.type === 'image' && (node as Image).data?.picture !== undefined
}

declare module 'mdast' {
  interface ImageData {
    /** File that shows it. */
    picture?: Picture
  }
}
