import { useNav } from '@slidev/client/composables/useNav.ts'
import { sharedState } from '@slidev/client/state/shared.ts'
import { watch } from 'vue'

/** How long a pointer that rests is seen, in ms. */
const RESTS = 3000

/** Take the presenter's pointer off the slides when it rests, when its window is gone, and when the slide is another. */
export function restPointer(): void {
  const { currentSlideNo } = useNav()
  let timeout: ReturnType<typeof setTimeout>
  const hide = (): void => void (sharedState.cursor = undefined)
  watch(
    () => [sharedState.cursor?.x, sharedState.cursor?.y],
    () => {
      clearTimeout(timeout)
      timeout = setTimeout(hide, RESTS)
    },
  )
  watch(currentSlideNo, hide)
}
