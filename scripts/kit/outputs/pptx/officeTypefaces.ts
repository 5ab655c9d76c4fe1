import type { FontRole, PresentationTheme, Run, Shape } from '../../../office/presentation.ts'
import type { OfficeFontChoice } from '../../officeFontChoice.ts'
import type { OfficeCut } from '../../../fonts/officeFonts.ts'
import { officeFamily } from '../../../fonts/officeFonts.ts'

/** Families of a theme, and what programs need to know of them. */
export type Typefaces = Pick<PresentationTheme, 'fonts' | 'lineHeights'> & {
  /** Those that are bold without being told. */
  isBold: Record<FontRole, boolean>
}

/** What Windows and macOS have, and LibreOffice has of the same widths (Liberation); heights are those of their lines. */
const SYSTEM: Typefaces = {
  fonts: { head: 'Arial', text: 'Arial', mono: 'Courier New' },
  lineHeights: { head: 1.15, text: 1.15, mono: 1.13 },
  isBold: { head: false, text: false, mono: false },
}

/**
 * Choose the families that a presentation names.
 *
 * @param own
 *   The deck's own, as style sheets call them, with the height of their lines as a multiple of their size.
 * @returns
 *   Families, as office programs call them.
 */
export function officeTypefaces(
  choice: OfficeFontChoice,
  { fonts, lineHeights }: Pick<PresentationTheme, 'fonts' | 'lineHeights'>,
): Typefaces {
  if (choice === 'system') return SYSTEM
  const [head, text, mono] = [fonts.head, fonts.text, fonts.mono].map(officeFamily)
  if (!head || !text || !mono) return SYSTEM
  return {
    fonts: { head: head.name, text: text.name, mono: mono.name },
    ...(lineHeights && { lineHeights }),
    isBold: { head: head.isBold, text: text.isBold, mono: mono.isBold },
  }
}

/**
 * List the cuts of fonts that texts of a slide use.
 *
 * @returns
 *   Cuts, each as often as it is used.
 */
export function cutsIn(shapes: Shape[], { fonts }: Pick<PresentationTheme, 'fonts'>): OfficeCut[] {
  return shapes.flatMap(runsIn).map(({ font, isBold, isItalic }) => ({
    family: fonts[font],
    isBold: isBold ?? false,
    isItalic: isItalic ?? false,
  }))
}

function runsIn(shape: Shape): Run[] {
  if (shape.type === 'group') return shape.shapes.flatMap(runsIn)
  if (shape.type === 'text') return shape.paragraphs.flatMap(({ runs }) => runs)
  if (shape.type !== 'table') return []
  return shape.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs.flatMap(({ runs }) => runs)))
}
