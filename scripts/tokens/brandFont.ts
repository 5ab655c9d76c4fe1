/** What letters are for: running text, titles, code. */
export type FontRole = 'text' | 'head' | 'mono'

/** A cut of a font of a brand: files that have its letters between them, in the order in which they are asked. */
export interface BrandFont {
  role: FontRole
  weight: number
  style: 'normal' | 'italic'
  /** Absolute paths, and what tells each file from all others: its name, and a hash of what is in it. */
  paths: string[]
  names: string[]
  /** Axes of a variable font, and where they stand. */
  axes?: Record<string, number>
  /** How much larger its letters are set, as a factor: those of code are all as wide as ours. */
  scale?: number
}

/** Name the family of a role in style sheets: what a brand calls it is a text of somebody's, and gets into none. */
export function brandFamily(role: FontRole): string {
  return `Brand ${role}`
}
