import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font-colr'
import { beyondLook } from '../beyondLook.ts'
import { moreHas } from '../measure/advance.ts'
import { hasScriptFont } from '../scriptFonts.ts'
import { storedFont } from './storedFont.ts'

const ID = 'virtual:deck-more.css'
const RESOLVED = '\0deck-more.css'
const require = createRequire(import.meta.url)
/** Cuts that draw what the fonts of the look lack: Greek, Cyrillic, Arabic, Hebrew, arrows, boxes, mathematical signs. */
const CUTS = [
  { family: 'Deck More', weight: 400, file: 'DejaVuSans.ttf' },
  { family: 'Deck More', weight: 700, file: 'DejaVuSans-Bold.ttf' },
  { family: 'Deck More Mono', weight: 400, file: 'DejaVuSansMono.ttf' },
]

/**
 * Provide `virtual:deck-more.css`: fonts for the characters of the deck that those of the look lack, cut down to them;
 * nothing where there are none. The dev server has the whole fonts.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugin.
 */
export function moreFontPlugin({ data, mode, userRoot }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'deck:more-font',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return
      if (mode === 'dev') return CUTS.map((cut) => face(cut, pathOf(cut.file))).join('\n')
      const text = data.slides.map(({ source }) => source.raw).join('\n')
      const lang = String((data.headmatter as { lang?: string }).lang ?? 'en')
      const wanted = missing(text, lang)
      if (!wanted) return ''
      const faces = CUTS.map(async (cut) => {
        const woff2 = await subsetFont(await readFile(pathOf(cut.file)), wanted, { targetFormat: 'woff2' })
        return face(cut, await storedFont(userRoot, woff2, () => woff2))
      })
      return (await Promise.all(faces)).join('\n')
    },
  }
}

/** Characters of a text, each once, that neither a font of the look nor that of their script draws, and this one has. */
function missing(text: string, lang: string): string {
  // Eyebrows are set in capitals.
  return beyondLook(text + text.toLocaleUpperCase())
    .filter((character) => moreHas(character) && !hasScriptFont(character, lang))
    .join('')
}

function face({ family, weight }: (typeof CUTS)[number], path: string): string {
  const format = path.endsWith('.ttf') ? 'truetype' : 'woff2'
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: block; src: url('${path}') format('${format}'); }`
}

function pathOf(file: string): string {
  return require.resolve(`dejavu-fonts-ttf/ttf/${file}`)
}
