import type { MaybeRefOrGetter, Plugin } from 'vue'
import { onScopeDispose, toValue, watchEffect } from 'vue'

/** What Slidev’s views say of the document. */
interface Head {
  title?: MaybeRefOrGetter<string>
  htmlAttrs?: Record<string, string>
}

/**
 * Set the title of the document, and attributes of its root, as long as a view is there.
 *
 * @param head
 *   Title and attributes.
 */
export function useHead({ title, htmlAttrs }: Head): void {
  const before = document.title
  Object.entries(htmlAttrs ?? {}).forEach(([name, value]) => document.documentElement.setAttribute(name, value))
  watchEffect(() => {
    document.title = toValue(title) ?? before
  })
  onScopeDispose(() => {
    document.title = before
  })
}

/** Vue plugin that adds nothing: a title needs no registry. */
export const createHead = (): Plugin => ({ install: () => undefined })
