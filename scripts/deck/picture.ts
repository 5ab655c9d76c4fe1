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
  /** Whether it is a photo though its kind of file does not say so. */
  isPhoto?: true
}

/** Size that a page gives a picture: `![a](a.png =400x200)`, `{width=50%}`, `<img width="400">`. */
export interface PictureSize {
  width?: number
  height?: number
  unit: 'px' | '%'
}

/** Looks a picture up; answers what is wrong when it cannot be shown. */
export type FindPicture = (url: string) => Picture | { problem: PictureProblem }

/** Size of a picture within a text, in em. */
export interface InlineSize {
  width: number
  height: number
}

/**
 * Tell a picture that gets room of its own from one that stands in a text, or is only its alternative text.
 *
 * @returns
 *   Whether it is a picture with a file, in no text.
 */
export function isPicture(node: { type: string }): node is Image & { data: { picture: Picture } } {
  const data = node.type === 'image' ? (node as Image).data : undefined
  return data?.picture !== undefined && data.inText === undefined
}

/**
 * Tell a photo, which may be cut at its edges, from a screenshot or a drawing, which is shown whole: by its kind of file,
 * and by how much there is to say for each of its dots.
 */
export function isPhoto({ name, isPhoto }: Picture): boolean {
  return isPhoto === true || /\.(?:jpe?g|webp|avif)$/i.test(name)
}

declare module 'mdast' {
  interface ImageData {
    /** File that shows it. */
    picture?: Picture
    /** Size that the page gives it. */
    size?: PictureSize
    /** Size within the text that it stands in; none of a picture that gets room of its own. */
    inText?: InlineSize
    /** Whether its alternative text is on no slide, only in the notes. */
    isSaid?: boolean
  }
  interface ParagraphData {
    /** Whether it shows a picture whose alternative text is told where it stood, in the sentence before. */
    isEcho?: boolean
    /** Whether it shows a picture that stood in the same paragraph as the text before. */
    isOfText?: boolean
    /** Whether its pictures stand side by side. */
    isRow?: boolean
  }
}
