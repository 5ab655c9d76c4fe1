/** What a layout means to the stages. */
export interface LayoutTraits {
  /** Whether it gives way to `section` where it is too high even in small type. */
  isCalmedWhenHigh?: true
  /** Whether there is only one of a kind: what goes on to further slides is `section`. */
  isSingle?: true
  /** Whether it names a heading that no slide shows, above its own title. */
  takesParentTitle?: true
  /** Whether even a condensed talk shows each. */
  isKeptWhenCondensed?: true
  /** Whether it holds nothing but sentences, whatever is on it, so that a condensed talk may say it instead. */
  isProse?: true
  /** Whether it shows more than sentences do, so that even a brief talk has one from each chapter. */
  isVivid?: true
  /** Whether its title is the section's name, set small: that it stands on the slide before as well is no matter. */
  isTitleSmall?: true
  /** Whether that name stands where the line above titles does, and is no heading in `slides.md`. */
  isTitleAbove?: true
  /** Whether it shows the parts of a section, so that nothing but the section's name says what: also after a divider. */
  isOfSection?: true
  /** Whether its ground is tinted: two such never touch. */
  isTinted?: true
  /** Whether what it shows is too much for a card beside others. */
  isNoCard?: true
  /** Whether an author can ask for it: `<!-- deck: layout=… -->`. */
  canBeAskedFor?: true
}

const SHARED = { takesParentTitle: true, canBeAskedFor: true } as const
const ABOVE = { isTitleSmall: true, isTitleAbove: true } as const

// In the order in which messages name those that can be asked for.
const TRAITS = {
  cover: { isKeptWhenCondensed: true },
  divider: { isKeptWhenCondensed: true },
  pillar: { isSingle: true, isKeptWhenCondensed: true },
  statement: { ...SHARED, isCalmedWhenHigh: true, isProse: true, isTinted: true },
  question: { ...SHARED, isCalmedWhenHigh: true, isNoCard: true },
  // The plain one: blocks below each other.
  section: SHARED,
  headline: { ...SHARED, isProse: true },
  'two-columns': { ...SHARED, isProse: true },
  'one-figure': { ...SHARED, isVivid: true, isNoCard: true, isTinted: true, ...ABOVE },
  'two-figures': { ...SHARED, isVivid: true, isNoCard: true, ...ABOVE },
  quote: { ...SHARED, ...ABOVE },
  tiles: { ...SHARED, isVivid: true },
  'short-list': SHARED,
  'list-two-columns': SHARED,
  steps: SHARED,
  terms: SHARED,
  ticks: SHARED,
  comparison: { ...SHARED, isVivid: true, isNoCard: true },
  'sibling-cards': { ...SHARED, isVivid: true, isOfSection: true },
  nested: SHARED,
  callouts: { ...SHARED, isTitleSmall: true },
  tasks: SHARED,
  'code-large': SHARED,
  'code-tall': SHARED,
  'code-columns': SHARED,
  'before-after': SHARED,
  terminal: SHARED,
  'picture-text': { ...SHARED, isVivid: true },
  'screenshot-text': { ...SHARED, isVivid: true },
  gallery: { ...SHARED, isVivid: true },
  'full-bleed': { ...SHARED, isVivid: true },
  table: SHARED,
  diagram: { ...SHARED, isVivid: true },
  example: { canBeAskedFor: true, takesParentTitle: true, isVivid: true, isNoCard: true, isTinted: true },
  summary: { takesParentTitle: true, isKeptWhenCondensed: true, isNoCard: true },
  sources: { canBeAskedFor: true, isKeptWhenCondensed: true, isNoCard: true },
  contact: { canBeAskedFor: true, isKeptWhenCondensed: true, isNoCard: true },
} as const satisfies Record<string, LayoutTraits>

/** Name of a layout: each is a file in `layouts/`. */
export type Layout = keyof typeof TRAITS

/**
 * Layouts of slides. Three things stand elsewhere: where their type differs, sizes are in `tokens/geometry.ts` and
 * heights in `convert/measure/`; what a composer makes only for one layout is with that composer.
 */
export const LAYOUTS: Readonly<Record<Layout, LayoutTraits>> = TRAITS

/** Other names by which authors can ask for a layout. */
export const LAYOUT_ALIASES: Readonly<Record<string, Layout>> = {
  sentence: 'statement',
  links: 'sources',
  closing: 'contact',
  cards: 'sibling-cards',
}
