import type { Around } from './keyMap.ts'

/** Fields that no text is typed into. */
const NO_TEXT = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/

/**
 * Tell what the focus means for keys.
 *
 * @param element
 *   What has it (optional).
 * @returns
 *   Whether text is typed there; or, where it was gone to by key, whether it is pressed or scrolls.
 */
export function focusOf(element: Element | null): Around['focus'] {
  if (!(element instanceof HTMLElement)) return
  const isField =
    element instanceof HTMLInputElement ? !NO_TEXT.test(element.type) : element.matches('textarea, select')
  if (isField || element.isContentEditable) return 'text'
  if (!element.matches(':focus-visible')) return
  if (element.matches('a[href], button, summary, [role="button"], input')) return 'press'
  return element.matches('[data-scrolls]') ? 'scroll' : undefined
}
