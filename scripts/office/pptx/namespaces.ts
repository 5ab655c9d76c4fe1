/** Namespaces of the parts of a presentation, for its outermost elements (ECMA-376, part 1, annex A). */
export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

/** The one of drawings alone, for a theme. */
export const DRAWING_NAMESPACE = { 'xmlns:a': NAMESPACES['xmlns:a'] } as const
