import type { TextLanguage } from '../locales/texts/textLanguage.ts'
import type { Settings } from '../deck/settings.ts'
import type { OfficeFontChoice } from '../kit/officeFontChoice.ts'
import type { AskedFormat } from './formats/format.ts'

/** Name of a command. */
export type CommandName =
  'init' | 'kit' | 'slides' | 'site' | 'pdf' | 'handout' | 'png' | 'pptx' | 'odp' | 'check' | 'doctor' | 'dev'

/** Command line, understood. */
export interface Call {
  command: CommandName
  /** Pages that were named: none for the project's; more than one make a site of several talks. */
  pages: string[]
  /** Absolute path of the folder that several pages are told from (default: that of the first one). */
  home?: string
  /** Path of a settings file (default: the nearest one). */
  config?: string
  /** What pages tell their decks where they do not say otherwise. */
  defaults?: Settings
  out?: string
  json?: boolean
  /** Whether to say why each slide is as it is. */
  explain?: boolean
  /** Whether advice is as bad as a blocking fault. */
  strict?: boolean
  static?: string
  /** Fonts that `slides.pptx` names. */
  fonts?: OfficeFontChoice
  browser?: string
  /** Path of the brand that talks wear, or `none` for our look. */
  brand?: string
  /** Address that people will find the kit at, with a slash at the end. */
  siteUrl?: string
  port?: number
  /** Whether other machines may show and steer the deck. */
  host?: boolean
  /** What they have to know for that. */
  password?: string
  /** How what a run finds is told, beside text. */
  formats?: AskedFormat[]
  /** Whether only problems are told. */
  quiet?: boolean
  /** Language that the run speaks (default: that of the system, else of the page). */
  lang?: TextLanguage
  help?: boolean
  version?: boolean
}
