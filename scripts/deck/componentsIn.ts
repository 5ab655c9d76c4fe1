import type { ComponentName } from './components.ts'
import type { Component, Slide } from './types.ts'

/**
 * List the components of a name that stand right on a slide.
 *
 * @returns
 *   In order; none of those within others.
 */
export function componentsIn({ children }: Pick<Slide, 'children'>, name: ComponentName): Component[] {
  return children.filter((child): child is Component => child.type === 'component' && child.name === name)
}
