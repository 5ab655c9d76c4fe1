import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { emojiIn } from '../emoji.ts'
import { allEmojiFaces, emojiFaces } from '../emojiFaces.ts'
import { storedFont } from './storedFont.ts'

const ID = 'virtual:deck-emoji.css'
const RESOLVED = '\0deck-emoji.css'

/**
 * Provide `virtual:deck-emoji.css`: the deck's emoji as a colour font, cut down to those it uses.
 *
 * The dev server has the whole font, because an edit may bring any emoji.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugin.
 */
export function emojiFontPlugin({ data, mode, userRoot }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'deck:emoji-font',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return
      if (mode === 'dev') return allEmojiFaces()
      const used = new Set(emojiIn(data.slides.map(({ source }) => source.raw).join('\n')))
      return emojiFaces(used, (woff2) => storedFont(userRoot, woff2, () => woff2))
    },
  }
}
