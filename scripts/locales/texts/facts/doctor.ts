/** Parts of a brand that the doctor names; hues have names of their own. */
export type BrandPart =
  | 'name'
  | 'logo'
  | 'logo-dark'
  | 'icon'
  | 'primary'
  | 'secondary'
  | 'tertiary'
  | 'paper'
  | 'ink'
  | 'darkPaper'
  | 'darkInk'
  | 'warning'
  | 'danger'
  | 'font-text'
  | 'font-head'
  | 'font-mono'
  | 'font-file'
  | 'cover'
  | 'motif'
  | 'footer'
  | 'licence'

/** What the doctor says. */
export interface DoctorTexts {
  names: Record<'node' | 'packages' | 'fonts' | 'browser' | 'office' | 'brand', string>
  nodeTooOld: (wanted: string) => string
  share: (found: number, all: number) => string
  missing: (names: readonly string[]) => string
  families: (count: number) => string
  noFonts: string
  /** How packages come back: as a package, or in the project. */
  again: Record<'package' | 'project', string>
  /** How a browser was found. */
  origins: Record<'option' | 'playwright' | 'system' | 'bundled', string>
  noBrowser: string
  /** LibreOffice is not there, and what lacks for it. */
  noOffice: string
  officeNote: string
  ownLook: string
  parts: Record<BrandPart, string>
  unused: (value: string) => string
}
