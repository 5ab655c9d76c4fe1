/** Kinds of admonitions: their picture, and whether they warn. */
export const CALLOUTS = {
  note: { emoji: '📝' },
  tip: { emoji: '💡' },
  info: { emoji: '💬' },
  important: { emoji: '📌' },
  warning: { emoji: '🚧', strong: true },
  caution: { emoji: '🚧', strong: true },
  danger: { emoji: '🔥', strong: true },
} as const satisfies Record<string, { emoji: string; strong?: true }>

/** Kind of an admonition. */
export type CalloutKind = keyof typeof CALLOUTS

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
