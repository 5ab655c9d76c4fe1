import type { Badness } from '../../deck/badness.ts'

/** How much each kind of badness counts; a kind is 0 (none) to about 1 (bad), see `badness.ts` and `badness/`. */
export const WEIGHTS = {
  /** Each slide costs, so that there are no more of them than needed. */
  slide: 0.6,
  emptyRoom: 3,
  smallType: 0.5,
  unsaid: 1.2,
  vagueTitle: 0.5,
  dense: 1,
  cut: 0.6,
  unfit: 1.5,
  again: 1,
  tintedTwice: 2,
  sameTitle: 1.5,
  parted: 4,
} as const satisfies Record<Badness, number>
