import type { Texts } from '../locales/texts/texts.ts'
import type { NoteTold } from '../locales/texts/facts/notes.ts'
import type { Limits } from '../system/stepLimits.ts'
import type { RunInSubprocess } from '../system/subprocess.ts'
import type { GateName } from './check/check.ts'
import type { OutputName } from './outputs/outputs.ts'
import type { OfficeFontChoice } from './officeFontChoice.ts'
import type { Launched } from './launchForKit.ts'

/** What several kits are made with, one after the other; nothing of it is ended by a kit. */
export interface KitTools {
  /** Calls what bundles. */
  apart: RunInSubprocess
  /** Calls what finishes PDFs and reads them back. */
  readPdfs: RunInSubprocess
  /** Gives a running browser. */
  launch: () => Promise<Launched>
}

/** How to build. */
export interface KitOptions {
  /** Absolute path of the project: components, layouts, setup, styles, public. */
  root: string
  /** What to make of the site. */
  outputs: OutputName[]
  /** Gates that what was made has to pass; none where it is not given. PDFs are read back in any case. */
  gates?: readonly GateName[] | 'all'
  /** Address that people will find the kit at, with a slash at the end (optional). */
  siteUrl?: string
  /** Texts of the report for authors, in the language of the run; without them none is made. */
  reportIn?: (() => Texts) | undefined
  /** Fonts that `slides.pptx` names: the deck's own, or those that every office program has (default: `own`). */
  officeFonts?: OfficeFontChoice | undefined
  /** What it is made with (default: what is its own). */
  tools?: KitTools
  /** Calls what builds the site (default: as the tools do). */
  bundler?: RunInSubprocess
  /** How long steps may take (default: `LIMITS`). */
  limits?: Limits
  /** Path of the browser asked for. */
  browser: string | undefined
  /** Folders to search for a browser, as in the environment variable PATH. */
  searchPath: string
  isRoot: boolean
  /** Whether nothing is said of a browser without its sandbox (default: `false`). */
  isQuiet?: boolean
  /** Told what verification saw, and what came out less than perfect. */
  tell: (note: NoteTold) => void
}
