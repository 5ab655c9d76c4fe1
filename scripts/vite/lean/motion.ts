/** Directive that moves nothing. */
export const MotionDirective = (): object => ({})
