import type { RunInSubprocess } from '../../system/subprocess.ts'
import type { Browser, Page } from 'playwright-chromium'
import type { Conversion } from '../../deck/conversion.ts'
import type { SlidePictures } from './slidePictureCache.ts'
import type { Expected } from '../pdf/expected.ts'

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
  /** Page that shows the slides, for several outputs: the site is loaded once. */
  page: Page
  /** Gives the page that shows the handout. */
  paper: () => Promise<Page>
  /** Names of all outputs that the kit will hold. */
  names: string[]
  /** Address that people will find the kit at, with a slash at the end (optional). */
  siteUrl: string | undefined
}

/** What an output made. */
export interface Output {
  files: Array<{ name: string; content: Uint8Array | Promise<Uint8Array> }>
  /** How many pages or pictures. */
  pages?: number
  /** What the file must hold when it is read back, if it is a PDF. */
  expected?: Expected
  /** What came out less than perfect. */
  warnings?: string[]
}

/** How an output is made, and what it needs. */
export interface OutputMaker {
  make: (context: OutputContext) => Promise<Output>
  /** Whether it waits for its turn in the browser; others are made beside (default: `true`). */
  needsBrowser?: boolean
  /** `'all'`: it is made once the others are written (default: in its turn). */
  after?: 'all'
  /** Whether it changes a file of the site, which has its own line in the closing table (default: `false`). */
  isOfSite?: boolean
}
