import type { DeckText } from '../../fonts/deckText.ts'
import type { DressedDeck } from '../withOwnLook.ts'
import type { Plugin } from 'vite'
import type { StoreFont } from '../../fonts/fontCache.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { emojiIn } from '../../text/emoji.ts'
import { cacheFaces, cacheFont } from '../../fonts/fontCache.ts'

/** Style sheets of one kind of fonts: cut down to what a deck uses, and whole. */
interface Faces {
  cut: (lettering: DeckText, store: StoreFont) => Promise<string>
  whole: (lettering: DeckText) => string
}

/** What the fonts are for; that which cuts them is read where they are not there yet. */
const KINDS = {
  emoji: async () => {
    const { emojiFaces, allEmojiFaces } = await import('../../fonts/emojiFaces.ts')
    const cut: Faces['cut'] = ({ texts }, store) => emojiFaces(emojiOf(texts), store)
    return { cut, whole: allEmojiFaces }
  },
  more: async () => {
    const { fallbackFaces, allFallbackFaces } = await import('../../fonts/fallbackFaces.ts')
    return { cut: fallbackFaces, whole: allFallbackFaces }
  },
  script: async () => {
    const { scriptFaces, allScriptFaces } = await import('../../fonts/scriptFaces.ts')
    return { cut: scriptFaces, whole: allScriptFaces }
  },
} satisfies Record<string, () => Promise<Faces>>

/**
 * Provide `virtual:deck-emoji.css`, `virtual:deck-more.css` or `virtual:deck-script.css`: the deck's emoji as a colour
 * font, characters that the fonts of the look lack, letters of scripts that they lack; cut down to those it uses. Nothing
 * where there are none.
 *
 * The dev server has the whole fonts, because an edit may bring any.
 *
 * @param kind
 *   What the fonts are for.
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugin.
 */
export function fontFacesPlugin(kind: keyof typeof KINDS, { data, mode, ownLook }: DressedDeck): Plugin {
  const id = `virtual:deck-${kind}.css`
  const resolved = `\0deck-${kind}.css`
  return {
    name: `deck:${kind}-font`,
    resolveId: (asked) => (asked === id ? resolved : undefined),
    load: async (asked) => {
      if (asked !== resolved) return
      const lettering: DeckText = {
        texts: [...data.slides.map(({ source }) => source.raw), ...(ownLook ? [ownLook.texts] : [])],
        lang: String((data.headmatter as { lang?: string }).lang ?? 'en'),
      }
      if (mode === 'dev') return (await KINDS[kind]()).whole(lettering)
      return cacheFaces(PROJECT_ROOT, [kind, ...madeOf(kind, lettering)], async () =>
        (await KINDS[kind]()).cut(lettering, (woff2) => cacheFont(PROJECT_ROOT, woff2)),
      )
    },
  }
}

/** All that the fonts of a deck depend on: another order of the same letters is no other font. */
function madeOf(kind: keyof typeof KINDS, { texts, lang }: DeckText): string[] {
  const sorted = (letters: Iterable<string>): string => [...new Set(letters)].toSorted().join(' ')
  return kind === 'emoji' ? [sorted(emojiOf(texts))] : [lang, sorted(texts[0] ?? ''), sorted(texts.join(''))]
}

function emojiOf(texts: string[]): Set<string> {
  return new Set(emojiIn(texts.join('\n')))
}
