import type { Plugin } from 'vue'

/** Vue plugin that moves nothing. */
export const createVMotionDirectives = (): Plugin => ({ install: () => undefined })
