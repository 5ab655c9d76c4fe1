import type { annotate as draw, RoughAnnotation, RoughAnnotationConfig } from '@slidev/rough-notation'

/** What `v-mark` asks of a mark. */
type Mark = Pick<RoughAnnotation, 'show' | 'hide'> & { class?: string; color?: string }

/**
 * Mark an element as if by hand; what draws marks comes with the first one.
 *
 * @returns
 *   Mark, which is drawn once that is there.
 */
export function annotate(element: HTMLElement, config: RoughAnnotationConfig): Mark {
  let drawn: ReturnType<typeof draw> | undefined
  let isShown = false
  const show = (): void => {
    if (!drawn) return
    Object.assign(drawn, mark.class && { class: mark.class }, mark.color && { color: mark.color })
    if (isShown) drawn.show()
    else drawn.hide()
  }
  const mark: Mark = {
    show() {
      isShown = true
      show()
    },
    hide() {
      isShown = false
      show()
    },
  }
  // Whoever prints waits for it.
  element.dataset['pending'] = ''
  void import('@slidev/rough-notation')
    .then(({ annotate: draw }) => {
      drawn = draw(element, config)
      show()
    })
    .finally(() => delete element.dataset['pending'])
  return mark
}
