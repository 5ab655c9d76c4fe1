/** Size on which slides are set, in CSS px; they are shown enlarged or reduced as a whole. */
export const CANVAS = { width: 1280, height: 720 } as const
