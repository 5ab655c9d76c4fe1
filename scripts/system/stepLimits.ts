/** How long a step may take, in seconds: at all, and more for each slide. */
export interface Limit {
  seconds: number
  perSlide: number
}

/** Limits by the name of the step; all others have that of `other`. */
export type Limits = Record<string, Limit> & { other: Limit }

/** A hundred times what the steps take: only what hangs is ended, also on a machine that is busy. */
export const LIMITS: Limits = {
  site: { seconds: 300, perSlide: 3 },
  'slides.pptx': { seconds: 300, perSlide: 15 },
  verify: { seconds: 300, perSlide: 10 },
  check: { seconds: 300, perSlide: 10 },
  other: { seconds: 180, perSlide: 5 },
}
