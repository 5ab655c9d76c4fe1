import type { Look, Tokens } from './look.ts'
import { brandFamily, type FontRole } from './brandFont.ts'

/** Families of the look, see `styles/tokens.css`; those of a brand stand before them: what these lack, ours draw. */
const OURS: Record<FontRole, string> = {
  text: "'Atkinson Hyperlegible Next', 'Emoji Key', 'Deck More', 'Deck Fallback', sans-serif",
  head: "'Bricolage Grotesque', 'Emoji Key', 'Deck More', 'Deck Fallback', sans-serif",
  mono: "'Atkinson Hyperlegible Mono', 'Emoji Key', 'Deck More Mono', 'Deck More', monospace",
}

/**
 * Write the style sheet that gives a page a look: for the first file of a deck, for reading pages and for lists of talks.
 *
 * @param look
 *   Colours (optional).
 * @param roles
 *   What a brand has fonts of its own for (default: nothing).
 * @returns
 *   Style sheet, of the weight of one element more than that of the look; empty where there is nothing of its own.
 */
export function lookStyles(look: Look | undefined, roles: readonly FontRole[] = []): string {
  const families = roles.map((role) => `--deck-${role}:'Emoji Deck','${brandFamily(role)}',${OURS[role]}`)
  // What Slidev has the font of code from is the same for all decks.
  if (roles.includes('mono')) families.push('--slidev-code-font-family:var(--deck-mono)')
  const rules = families.length ? [`html:root{${families.join(';')}}`] : []
  if (!look) return rules.map((rule) => `${rule}\n`).join('')
  const { isDark, light, dark } = look
  rules.push(rule('html:root', isDark ? dark : light), rule('html.dark:root', dark))
  // Paper is white, and so is what goes there; but for the pictures of slides.
  if (isDark) rules.push(rule('html:root .handout-page', light), rule('html:root .handout-page .canvas', dark))
  rules.push(footRule(light, roles))
  return `${rules.join('\n')}\n`
}

/**
 * Write the same for a page that is no deck: where its ground is dark, it is light on paper.
 *
 * @returns
 *   Style sheet, to stand behind the page's own.
 */
export function pageLookStyles(look: Look | undefined, roles: readonly FontRole[] = []): string {
  const styles = lookStyles(look, roles)
  if (!look?.isDark) return styles
  return `${styles}html{color-scheme:dark}@media print{html{color-scheme:light}${rule('html:root', look.light)}}\n`
}

function rule(selector: string, tokens: Tokens): string {
  const properties = Object.entries(tokens).map(([name, value]) => `--deck-${name}:${value}`)
  return `${selector}{${properties.join(';')}}`
}

/** Feet of printed pages take nothing over from the page. */
function footRule({ muted }: Tokens, roles: readonly FontRole[]): string {
  const own = `'Emoji Deck','${brandFamily('text')}','Atkinson Hyperlegible Next','Deck More',sans-serif`
  const family = roles.includes('text') ? `font-family:${own};` : ''
  const foot = `{color:${muted};${family}}`
  return `@page handout{@bottom-left${foot}@bottom-right${foot}}`
}
