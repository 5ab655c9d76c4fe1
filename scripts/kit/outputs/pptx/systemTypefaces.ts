import type { PresentationTheme } from '../../../office/presentation.ts'

/** Families of a theme, and the height of their lines. */
export type Typefaces = Pick<PresentationTheme, 'fonts' | 'lineHeights'>

/** What Windows and macOS have, and LibreOffice has of the same widths (Liberation); heights are those of their lines. */
export const SYSTEM_TYPEFACES: Typefaces = {
  fonts: { head: 'Arial', text: 'Arial', mono: 'Courier New' },
  lineHeights: { head: 1.15, text: 1.15, mono: 1.13 },
}
