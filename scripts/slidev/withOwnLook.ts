import type { ResolvedSlidevOptions, SlidevPluginOptions } from '@slidev/types'
import type { OwnLook } from '../deck/ownLook.ts'
import { dirname, join } from 'node:path'
import { OWN_FOLDER } from '../deck/ownFolder.ts'
import { withoutExpressionsOfVue } from './options/markdownOptions.ts'

/** A deck as Slidev resolved it, and what it wears beside our look. */
export interface DressedDeck extends ResolvedSlidevOptions {
  ownLook?: OwnLook
}

/**
 * Tell of a page that has no folder of its own: one may come while it is shown.
 *
 * @param page
 *   Absolute path of the page.
 */
export function noOwnLook(page: string): OwnLook {
  const none = { components: {}, layouts: {}, slots: {}, misnamed: [], styles: [], hash: '', texts: '' }
  return { folder: join(dirname(page), OWN_FOLDER), ...none }
}

/**
 * Have a deck wear what its page's own folder brings.
 *
 * @param slidev
 *   Deck; changed in place.
 * @param ownLook
 *   What the folder brings; nothing where the deck wears our look alone.
 * @returns
 *   The same deck.
 */
export function withOwnLook(slidev: ResolvedSlidevOptions, ownLook: OwnLook | undefined): DressedDeck {
  if (!ownLook) return slidev
  const { getLayouts } = slidev.utils
  slidev.utils.getLayouts = async () => ({ ...(await getLayouts()), ...ownLook.layouts })
  return Object.assign(slidev, { ownLook })
}

/**
 * Tell Slidev how to read such a deck.
 *
 * @param ownLook
 *   What its page's own folder brings, if anything.
 */
export function slidevOptions(ownLook: OwnLook | undefined): SlidevPluginOptions {
  if (!ownLook) return withoutExpressionsOfVue
  // Those of ours it finds itself; of two of one name, the build takes the page's own.
  return { ...withoutExpressionsOfVue, components: { resolvers: [(name) => ownLook.components[name]] } }
}
