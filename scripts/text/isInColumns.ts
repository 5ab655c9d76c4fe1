/** Languages of what programs print; in others, a run of blanks stands where its author likes. */
const OUTPUT =
  /^(?:te?xt|plain(?:text)?|none|nohighlight|output|terminal|console|shell-?session|(?:ba|z|fi)?sh|shell|powershell|ps1?|cmd|bat|log)$/i
/** Three blanks or more between two columns, but not before a comment. */
const GAP = /\S {3,}(?!#|\/\/|--\s)(?=\S)/
/** Lines that make boxes and trees, and rows of tables of letters. */
const DRAWN = /[\u2500-\u257F]|^\s*[+|].*[+|]\s*$/
/** Fewest lines of columns. */
const LINES = 2

/**
 * Tell whether code is in columns, as programs print them, or a drawing of letters: broken lines would make it unreadable.
 *
 * @param lang
 *   Its language (optional).
 */
export function isInColumns(code: string, lang?: string | null): boolean {
  const lines = code.split('\n')
  if (isDrawn(code)) return true
  return (!lang || OUTPUT.test(lang)) && lines.filter((line) => GAP.test(line)).length >= LINES
}

/** Tell whether code is a drawing of letters: a tree, a box, a table with rules. */
export function isDrawn(code: string): boolean {
  return code.split('\n').filter((line) => DRAWN.test(line)).length >= LINES
}

/** Tell whether a line is a command that somebody typed, which may go on below. */
export function isTyped(line: string): boolean {
  return /^\s*\$ /.test(line)
}
