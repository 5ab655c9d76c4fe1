import type { RoughAnnotationConfig } from '@slidev/rough-notation'

/** What Slidev's `v-mark` asks of a mark. */
interface Mark {
  class?: string
  color?: string
  show: () => void
  hide: () => void
}

/**
 * Mark an element by hand, as it were; what draws the mark is loaded with the first one.
 *
 * @param element
 *   Element.
 * @param config
 *   How to mark it.
 * @returns
 *   Mark, which remembers what it was told before it could be drawn.
 */
export function annotate(element: HTMLElement, config: RoughAnnotationConfig): Mark {
  let isShown = false
  let drawn: Mark | undefined
  const draw = (): void => {
    if (!drawn) return
    if (mark.class !== undefined) drawn.class = mark.class
    if (mark.color !== undefined) drawn.color = mark.color
    if (isShown) drawn.show()
    else drawn.hide()
  }
  const turn = (on: boolean) => () => {
    isShown = on
    draw()
  }
  const mark: Mark = { show: turn(true), hide: turn(false) }
  void import('../../../../node_modules/@slidev/rough-notation/dist/index.mjs').then(({ annotate }) => {
    drawn = annotate(element, config) as Mark
    draw()
  })
  return mark
}
