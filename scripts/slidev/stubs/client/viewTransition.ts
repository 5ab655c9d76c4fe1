import { ref, type Ref } from 'vue'

/** Slides follow each other without a transition. */
export const useViewTransition = (): Ref<boolean> => ref(false)
