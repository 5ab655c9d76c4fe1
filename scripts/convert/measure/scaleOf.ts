import type { Slide } from '../../deck/types.ts'
import { geometry } from '../../tokens/geometry.ts'

/** Size of the running text of a slide, as a factor of that which other sizes of the look are beside. */
export function scaleOf({ frontmatter }: Slide): number {
  return (frontmatter.size ?? geometry.text.size) / geometry.text.size
}
