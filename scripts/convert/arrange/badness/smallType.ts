import type { Candidate } from '../candidate.ts'

/** How near the type is to the smallest of its composition; of code, where that is what it is made for. */
export function smallType({ offer: { sizes, code }, slide: { frontmatter } }: Candidate): number {
  return code ? nearLeast(code, frontmatter.code) : nearLeast(sizes, frontmatter.size)
}

function nearLeast({ least, most }: { least: number; most: number }, size = most): number {
  return most <= least ? 0 : Math.max(0, (most - size) / (most - least)) ** 2
}
