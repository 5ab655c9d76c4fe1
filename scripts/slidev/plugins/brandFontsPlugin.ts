import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { BrandFont } from '../../tokens/brandFont.ts'
import { cacheFaces, cacheFont } from '../../fonts/fontCache.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'

const ID = 'virtual:deck-brand.css'
const RESOLVED = '\0deck-brand.css'

/**
 * Provide `virtual:deck-brand.css`: the fonts of the brand that a deck wears, cut down to its letters; nothing where it
 * brings none. The dev server has them whole.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @param fonts
 *   Cuts.
 * @returns
 *   Plugin.
 */
export function brandFontsPlugin({ data, mode }: ResolvedSlidevOptions, fonts: BrandFont[]): Plugin {
  return {
    name: 'deck:brand-fonts',
    resolveId: (asked) => (asked === ID ? RESOLVED : undefined),
    load: async (asked) => {
      if (asked !== RESOLVED) return
      if (!fonts.length) return ''
      const { allBrandFaces, brandFaces } = await import('../../fonts/brandFaces.ts')
      const store = (font: Uint8Array): Promise<string> => cacheFont(PROJECT_ROOT, font)
      if (mode === 'dev') return allBrandFaces(fonts, store)
      const texts = data.slides.map(({ source }) => source.raw)
      const lang = String((data.headmatter as { lang?: string }).lang ?? 'en')
      const letters = [...new Set(texts.join(''))].toSorted().join('')
      const made = fonts.map(({ paths, ...font }) => JSON.stringify({ ...font, paths: paths.length }))
      return cacheFaces(PROJECT_ROOT, ['brand', lang, letters, ...made], () =>
        brandFaces(fonts, { texts, lang }, store),
      )
    },
  }
}
