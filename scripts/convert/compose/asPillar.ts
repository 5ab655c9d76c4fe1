import type { Slide } from '../../deck/types.ts'
import type { Scope } from './composer.ts'

/** What stands above the title of a part of a block that goes on. */
const PART = /\d+\/\d+$/

/** Exactly one slide of a pillar is the pillar's own: the first. */
export function asPillar(slides: Slide[], { isPillar, pillar, badge }: Scope): Slide[] {
  const [first, ...others] = slides
  if (!isPillar || !first) return slides
  const layout = first.layout === 'section' ? 'pillar' : first.layout
  const part = PART.exec(first.frontmatter.eyebrow ?? '')?.[0]
  const eyebrow = [badge, part].filter(Boolean).join(' · ')
  const frontmatter = { ...first.frontmatter, eyebrow, routeAlias: `pillar-${pillar}` }
  return [{ ...first, layout, frontmatter }, ...others]
}
