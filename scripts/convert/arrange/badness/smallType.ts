import type { Candidate } from '../candidate.ts'

/** How near the type is to the smallest of its composition. */
export function smallType({ offer: { sizes }, slide }: Candidate): number {
  const { least, most } = sizes
  if (most <= least) return 0
  return ((most - (slide.frontmatter.size ?? most)) / (most - least)) ** 2
}
