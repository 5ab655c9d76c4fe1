import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { paletteStyles } from '../../tokens/palette.ts'
import { coloursOf } from '../coloursOf.ts'

/**
 * Give the deck the colours that its page asks for.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugin.
 */
export function palettePlugin({ data }: ResolvedSlidevOptions): Plugin {
  const colours = coloursOf(data.headmatter)
  return {
    name: 'deck:palette',
    transformIndexHtml: () =>
      colours.length ? [{ tag: 'style', children: paletteStyles(colours), injectTo: 'head' }] : [],
  }
}
