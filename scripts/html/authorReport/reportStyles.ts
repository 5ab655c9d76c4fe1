import { styleSheet } from '../styleSheet.ts'

/** Rule of the dark look in `styles/tokens.css`: there a class chooses it, here the system. */
const DARK = /\.dark\{([^}]*)\}/

/**
 * Write the style sheet of the report for authors: colours of the look, in the scheme that the system has; no fonts.
 *
 * @returns
 *   Style sheet, without what would end a `style` element.
 */
export async function reportStyles(): Promise<string> {
  const [tokens = '', ...own] = await Promise.all(['tokens.css', 'base.css', 'report.css'].map(styleSheet))
  return [tokens.replace(DARK, '@media screen and (prefers-color-scheme:dark){:root{$1}}'), ...own].join('')
}
