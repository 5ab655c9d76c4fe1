/** Kinds of admonitions: their picture, and whether they warn. */
export const CALLOUTS = {
  note: { emoji: '📝' },
  tip: { emoji: '💡' },
  info: { emoji: '💬' },
  important: { emoji: '📌' },
  warning: { emoji: '🚧', strong: true },
  caution: { emoji: '🚧', strong: true },
  danger: { emoji: '🔥', strong: true },
  summary: { emoji: '📋' },
  todo: { emoji: '✏️' },
  success: { emoji: '✅' },
  question: { emoji: '❓' },
  failure: { emoji: '❌', strong: true },
  bug: { emoji: '🐛', strong: true },
  example: { emoji: '🔍' },
  details: { emoji: '🔎' },
  tab: { emoji: '🔹' },
} as const satisfies Record<string, { emoji: string; strong?: true }>

/** Kind of an admonition. */
export type CalloutKind = keyof typeof CALLOUTS

/** Other names of kinds: those of Obsidian, MkDocs, VuePress, HedgeDoc, Docusaurus, Hugo themes and MDX libraries. */
const OTHER_NAMES: Readonly<Record<string, CalloutKind>> = {
  abstract: 'summary',
  tldr: 'summary',
  'tl;dr': 'summary',
  hint: 'tip',
  seealso: 'info',
  information: 'info',
  admonition: 'note',
  callout: 'note',
  notice: 'note',
  secondary: 'note',
  primary: 'note',
  check: 'success',
  done: 'success',
  help: 'question',
  faq: 'question',
  attention: 'warning',
  warn: 'warning',
  alert: 'warning',
  fail: 'failure',
  missing: 'failure',
  error: 'danger',
  spoiler: 'details',
  collapse: 'details',
  collapsible: 'details',
  expand: 'details',
  expandable: 'details',
  accordion: 'details',
  accordionitem: 'details',
  'accordion-item': 'details',
}

/**
 * Find the kind that an admonition is called by.
 *
 * @param isIt
 *   Tells whether it is called by that kind's name.
 * @returns
 *   Kind; a note where none is.
 */
export function calloutKind(isIt: (kind: CalloutKind) => boolean): CalloutKind {
  return (Object.keys(CALLOUTS) as CalloutKind[]).find(isIt) ?? 'note'
}

/**
 * Find the kind that a name of an admonition stands for, in any of the ways of writing that we read.
 *
 * @param name
 *   Name as the page has it: `tip`, `TLDR`, `callout-warning`, `prompt-info`.
 * @returns
 *   Kind; nothing for a name that is none.
 */
export function calloutNamed(name: string): CalloutKind | undefined {
  const bare = name.toLowerCase().replace(/^(?:callout|prompt|admonition|alert|block)-(?=.)/, '')
  if (Object.hasOwn(CALLOUTS, bare)) return bare as CalloutKind
  return Object.hasOwn(OTHER_NAMES, bare) ? OTHER_NAMES[bare] : undefined
}
