/** What a layout means to the stages. */
export interface LayoutTraits {
  /** Most words at full size; with more, type is one step smaller (default: 60). */
  mostWords?: number
  /** Whether its type is one step larger where there are few words. */
  growsWhenSparse?: true
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
  /** Whether an author can ask for it: `<!-- deck: layout=… -->`. */
  canBeAskedFor?: true
}

// In the order in which messages name those that can be asked for.
const TRAITS = {
  cover: { mostWords: 26, isKeptWhenCondensed: true },
  pillar: { mostWords: 50, growsWhenSparse: true, isSingle: true, isKeptWhenCondensed: true },
  statement: { mostWords: 42, isCalmedWhenHigh: true, takesParentTitle: true, isProse: true, canBeAskedFor: true },
  question: { mostWords: 50, isCalmedWhenHigh: true, takesParentTitle: true, canBeAskedFor: true },
  // The plain one: what does not fit goes on to further slides.
  section: { mostWords: Infinity, growsWhenSparse: true, takesParentTitle: true, canBeAskedFor: true },
  example: { growsWhenSparse: true, takesParentTitle: true, isVivid: true },
  summary: { takesParentTitle: true, isKeptWhenCondensed: true },
  sources: { isKeptWhenCondensed: true },
  contact: { isKeptWhenCondensed: true },
} as const satisfies Record<string, LayoutTraits>

/** Name of a layout: each is a file in `layouts/`. */
export type Layout = keyof typeof TRAITS

/**
 * Layouts of slides. Three things stand elsewhere: where their type differs, sizes are in `tokens/geometry.ts` and
 * heights in `convert/measure/`; what a composer makes only for one layout is with that composer.
 */
export const LAYOUTS: Readonly<Record<Layout, LayoutTraits>> = TRAITS
