import type { BlockContent, RootContent } from 'mdast'
import type { FindPicture } from './picture.ts'
import type { FileKind } from './problems.ts'
import type { Value } from './value.ts'

/** A slide that an author has written by hand. */
export interface OwnSlide {
  /** Name of its layout, ours or one of the page's own folder; none where it names none. */
  layout?: string
  /** What else its layout and Slidev are told. */
  frontmatter: Record<string, Value>
  /** Its Markdown as it goes into the deck. */
  markdown: string
  /** The same as a tree without tags: its words, its links, its pictures. */
  children: BlockContent[]
  /** What its author says. */
  notes: RootContent[]
}

/** A file of such slides. */
export interface SlidesFile {
  text: string
  /** Looks up pictures, whose addresses are told from the file. */
  findPicture: FindPicture
}

/** What keeps such a file from being read; the size in kB. */
export type SlidesFileProblem =
  | { id: 'not-found' | 'not-permitted' | 'empty' | 'encoding' }
  | { id: 'outside'; folder: string }
  | { id: 'no-file'; kind: FileKind }
  | { id: 'not-readable'; code: string }
  | { id: 'too-large'; most: number; size: number }

/** What keeps a slide from being taken: it would run, or cannot be shown. */
export type SlideProblem =
  | { id: 'tag' | 'broken-tag' | 'expression' | 'bound' | 'attribute' | 'told' | 'value'; found: string }
  /** With the nearest name among those that there are, or the file that would be it by another name. */
  | { id: 'component'; found: string; nearest?: string; file?: string }
  | { id: 'snippet' }
  | { id: 'front-matter'; reason: string }

/** Looks a file of slides up, by its path told from the page. */
export type FindSlides = (path: string) => SlidesFile | { problem: SlidesFileProblem }

declare module 'vfile' {
  interface DataMap {
    /** Look-up of slides that are written by hand, from the edge that knows the file system. */
    findSlides: FindSlides
    /** Paths that were looked up, told from the page. */
    slideFiles: string[]
  }
}
