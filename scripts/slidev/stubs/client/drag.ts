import type { Plugin } from 'vue'

/** Vue plugin that drags nothing. */
export const createVDragDirective = (): Plugin => ({ install: () => undefined })
