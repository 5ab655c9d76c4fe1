import type { Ref } from 'vue'
import { onMounted, onUnmounted } from 'vue'

/** What is as wide as it is, and scrolled within its box; as in `styles/column.css`. */
const BOXES = 'pre, table, .figure.drawing'

/**
 * Let the keyboard reach what has to be scrolled sideways, and nothing else.
 *
 * @param column
 *   Element with the slides, whose boxes are looked at whenever its size, a picture or a font may have changed theirs.
 */
export function reachBoxes(column: Readonly<Ref<HTMLElement | undefined>>): void {
  const look = (): void => {
    for (const box of column.value?.querySelectorAll<HTMLElement>(BOXES) ?? [])
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
      else box.removeAttribute('tabindex')
  }
  const observer = new ResizeObserver(look)
  onMounted(() => {
    if (column.value) observer.observe(column.value)
    column.value?.addEventListener('load', look, { capture: true })
    document.fonts.addEventListener('loadingdone', look)
  })
  onUnmounted(() => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', look)
  })
}
