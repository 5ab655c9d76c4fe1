import type { Wording } from '../told.ts'

/** Narrow no-break space. */
const NARROW = '\u202F'
const CODE = /(`[^`\n]*`)/

/**
 * Set a text as French does: no line begins with `; : ! ? » %`, and nothing comes between « and its word. Code between
 * backquotes stays as it is.
 *
 * Source of the rule: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function typeset(text: string): string {
  return text
    .split(CODE)
    .map((part, index) =>
      index % 2 ? part : part.replaceAll(/[ \u00A0]+(?=[;:!?»%€])/g, NARROW).replaceAll(/«[ \u00A0]+/g, `«${NARROW}`),
    )
    .join('')
}

/** Set all texts of a subject as French does. */
export function typesetAll<Facts>(texts: Wording<Facts>): Wording<Facts> {
  const set = Object.entries<(facts: never) => string>(texts).map(([id, text]) => [
    id,
    (facts: never) => typeset(text(facts)),
  ])
  return Object.fromEntries(set) as Wording<Facts>
}
