import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { wornStyles } from '../wornStyles.ts'

/**
 * Give the deck the colours that its page asks for, or what it wears of a brand.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugin.
 */
export function palettePlugin({ data }: ResolvedSlidevOptions): Plugin {
  const styles = wornStyles(data.headmatter)
  return {
    name: 'deck:palette',
    transformIndexHtml: () => (styles ? [{ tag: 'style', children: styles, injectTo: 'head' }] : []),
  }
}
