import type { Composer } from './composer.ts'
import { heading, slide } from '../../deck/builders.ts'

/** A pillar without text shows its heading. */
export const pillarOpening: Composer = {
  takes: (blocks, at, { isPillar }) => (at === 0 && isPillar && blocks[0]?.type === 'heading' ? 1 : 0),
  compose: (blocks, scope) => {
    const { title, badge } = scope
    return [slide('pillar', scope, [heading(scope.heading)], blocks, { emoji: title.emoji, eyebrow: badge })]
  },
}
