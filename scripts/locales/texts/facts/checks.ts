/** Checks of a kit and of its PDFs, as programs know them. */
export type CheckName =
  | 'words'
  | 'overflow'
  | 'pictures'
  | 'fonts'
  | 'network'
  | 'accessibility'
  | 'links'
  | 'type'
  | 'room'
  | 'titles'
  | 'rhythm'
  | 'cuts'
  | 'weight'
  | 'PDF pages'
  | 'PDF paper'
  | 'PDF margins'
  | 'PDF blank pages'
  | 'PDF language'
  | 'PDF title'
  | 'PDF metadata'
  | 'PDF outline'
  | 'PDF words'
  | 'PDF links'
  | 'PDF UA'
  | 'PDF QR codes'
  | 'Office slides'
  | 'Office titles'
  | 'Office words'
  | 'Office page'
  | 'Office notes'
  | 'Office links'
  | 'Office pictures'
  | 'Office language'
  | 'Office places'

/** Rules that are said of a brand. */
export type BrandRuleName =
  | 'brand-file'
  | 'brand-yaml'
  | 'brand-key'
  | 'brand-value'
  | 'brand-contrast'
  | 'brand-font'
  | 'brand-picture'
  | 'brand-site'

/** What a rule means, and what to do about it. */
export interface RuleText {
  means: string
  remedy: string
}

/** A check, as people read of it. */
export interface CheckText extends RuleText {
  /** Its name in tables. */
  name: string
}
