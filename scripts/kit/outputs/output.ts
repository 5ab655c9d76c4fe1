import type { NoteTold } from '../../locales/texts/facts/notes.ts'
import type { RunInSubprocess } from '../../system/subprocess.ts'
import type { Browser, Page } from 'playwright-core'
import type { Conversion } from '../../deck/conversion.ts'
import type { OfficeFontChoice } from '../officeFontChoice.ts'
import type { FirstSlide } from './prerender/firstSlide.ts'
import type { SlidePictures } from './slidePictureCache.ts'
import type { Expected } from '../pdf/expected.ts'
import type { OpenPresentation } from '../office/checkPresentation.ts'

/** What outputs are made from. */
export interface OutputContext {
  conversion: Conversion
  browser: Browser
  /** Absolute path of the built site. */
  folder: string
  /** Address of the built site, with a slash at the end. */
  url: string
  /** Calls what is better done in another process (default: in one of its own each time). */
  apart?: RunInSubprocess | undefined
  /** Calls what finishes a PDF beside this process (default: in it). */
  finish?: RunInSubprocess | undefined
  /** Pictures that earlier runs took (default: none). */
  pictures?: SlidePictures
  /** Gives what is seen of the first slide. */
  first: () => Promise<FirstSlide>
  /** Gives the page that shows all slides one below the other; the site is loaded once for all views. */
  slides: () => Promise<Page>
  /** Gives the page that shows the handout, in place of what it showed before. */
  handout: () => Promise<Page>
  /** Names of all outputs that the kit will hold. */
  names: string[]
  /** Address that people will find the kit at, with a slash at the end (optional). */
  siteUrl: string | undefined
  /** Fonts that a presentation names (default: the deck's own). */
  officeFonts?: OfficeFontChoice | undefined
}

/** What an output made. */
export interface Output {
  files: Array<{ name: string; content: Uint8Array | Promise<Uint8Array> }>
  /** How many pages or pictures. */
  pages?: number
  /** What came out less than perfect. */
  warnings?: NoteTold[]
}

/** Most that a file may weigh, in kB of 1000 bytes: as much for any deck, and what slides and the deck's text add. */
export interface WeightLimit {
  base: number
  slide?: number
  /** For each kB of `slides.md` as it is. */
  text?: number
  /** For each kB of `slides.md`, compressed. */
  packed?: number
  /** For each letter, sign or emoji beyond those of English, however often it is there. */
  letter?: number
  /** Once, where the page brings a look of its own. */
  shell?: number
  /** For each kB of the files of that look which hold text, compressed. */
  worn?: number
}

/** How an output is made, what it needs, and what its file has to keep to. */
export interface OutputMaker {
  make: (context: OutputContext) => Promise<Output>
  /** Whether it waits for its turn in the browser; others are made beside (default: `true`). */
  needsBrowser?: boolean
  /** Names of those that are made before it, where they are: it is made of them, or takes the place of what they are made of. */
  after?: readonly string[]
  /** Throws, with a message for people, where it cannot be made on this machine; asked before anything is made. */
  guard?: () => void
  /** Whether it changes a file of the site, which has its own line in the closing table (default: `false`). */
  isOfSite?: boolean
  /** What the file must hold when it is read back, if it is a PDF (default: it is not read back). */
  expected?: (conversion: Conversion) => Expected
  /** How the file is opened again, if it is one of an office program (default: it is not checked). */
  open?: OpenPresentation
  /** Most that it may weigh without the pictures of the page, if it is a PDF or one HTML file (default: no limit). */
  weight?: WeightLimit
}

/** Outputs by name: a PDF has to say what it must hold, and what it may weigh; a presentation, how it is opened. */
export interface OutputRegistry {
  [name: string]: OutputMaker
  [pdf: `${string}.pdf`]: OutputMaker & Required<Pick<OutputMaker, 'expected' | 'weight'>>
  [presentation: `${string}.pptx` | `${string}.odp`]: OutputMaker & Required<Pick<OutputMaker, 'open'>>
}
