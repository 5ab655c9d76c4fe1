import type { TextLanguage } from '../../locales/texts/textLanguage.ts'
import type { Settings } from '../../deck/settings.ts'
import type { OfficeFontChoice } from '../../kit/officeFontChoice.ts'

/** Names that a settings file can have, the first one for new ones. */
export const CONFIG_NAMES = ['diapos.config.yml', 'diapos.config.yaml'] as const

/** Settings of a site, or of a repository, for all its pages; paths are absolute. */
export interface Config {
  /** Where they stand. */
  path: string
  /** Pages, or one folder of pages, that a call without a page makes. */
  pages?: string[]
  /** Folder that these go to. */
  out?: string
  static?: string
  siteUrl?: string
  /** Path of a brand's file, or `none`. */
  brand?: string
  strict?: boolean
  fonts?: OfficeFontChoice
  /** Language that runs speak. */
  lang?: TextLanguage
  /** What pages tell their decks where they do not say otherwise below `deck:`. */
  defaults: Settings
}
