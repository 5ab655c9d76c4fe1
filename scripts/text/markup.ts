/**
 * Elements of HTML that say of a stretch of words what Markdown cannot: raised or lowered, inserted, marked, a key, an
 * abbreviation. A slide, its notes and a page without scripts show each as itself, with no attribute but a title and the
 * language of its words.
 */
export const MARKUP = 'abbr cite dfn ins kbd mark q samp small sub sup u var'.split(' ') as MarkupName[]

/** Name of such an element; what only tells the language of its words is a `span`. */
export type MarkupName =
  'span' | 'abbr' | 'cite' | 'dfn' | 'ins' | 'kbd' | 'mark' | 'q' | 'samp' | 'small' | 'sub' | 'sup' | 'u' | 'var'
