import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font-colr'
import { emojiIn } from '../emoji.ts'
import { lacks, moreHas } from '../measure/advance.ts'

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
      const wanted = missing(text)
      if (!wanted) return ''
      const folder = join(userRoot, 'node_modules', '.cache', 'deck-more')
      await mkdir(folder, { recursive: true })
      const faces = CUTS.map(async (cut) => {
        const woff2 = await subsetFont(await readFile(pathOf(cut.file)), wanted, { targetFormat: 'woff2' })
        const path = join(folder, `more-${createHash('sha256').update(woff2).digest('hex').slice(0, 12)}.woff2`)
        await writeFile(path, woff2)
        return face(cut, path)
      })
      return (await Promise.all(faces)).join('\n')
    },
  }
}

/** What `styles/fonts.css` leaves to the fonts of the look; they have letters beyond, which browsers do not ask for. */
const RANGES = /[\u0020-\u02FF\u1D00-\u1EFF\u2000-\u206F\u20A0-\u20C0\u2122\u2212]/u

/** Blanks, joiners and selectors are nothing to draw: a font of them alone is none. */
const UNDRAWN = /[\p{Z}\p{C}\p{Variation_Selector}]/u

/** Characters of a text, each once, that a font of the look lacks and this one has; emoji have a font of their own. */
function missing(text: string): string {
  const emoji = new Set(emojiIn(text).join(''))
  const isWanted = (character: string): boolean =>
    !emoji.has(character) &&
    !UNDRAWN.test(character) &&
    (lacks(character) || !RANGES.test(character)) &&
    moreHas(character)
  // Eyebrows are set in capitals.
  return [...new Set(text + text.toLocaleUpperCase())].filter(isWanted).join('')
}

function face({ family, weight }: (typeof CUTS)[number], path: string): string {
  const format = path.endsWith('.ttf') ? 'truetype' : 'woff2'
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: block; src: url('${path}') format('${format}'); }`
}

function pathOf(file: string): string {
  return require.resolve(`dejavu-fonts-ttf/ttf/${file}`)
}
