import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emojiIn } from '../emoji.ts'
import { emojiFont } from '../emojiFont.ts'

const ID = 'virtual:deck-emoji.css'
const RESOLVED = '\0deck-emoji.css'
const TWEMOJI = fileURLToPath(import.meta.resolve('twemoji-colr-font/twemoji.woff2'))
const NOTO = fileURLToPath(
  import.meta.resolve('@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2'),
)
/** Where emoji live; digits and letters stay with the text font. */
const RANGE =
  'U+200D, U+20E3, U+2194-21AA, U+231A-23FA, U+25AA-27BF, U+2934-2B55, U+3030-3299, U+FE0F, U+1F000-1FAFF, U+E0020-E007F'

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
      if (mode === 'dev')
        return (
          faces(TWEMOJI) + face('Emoji Deck', NOTO, 'U+1FA89, U+1FA8F, U+1FABE, U+1FAC6, U+1FADC, U+1FADF, U+1FAE9')
        )
      const used = new Set(emojiIn(data.slides.map(({ source }) => source.raw).join('\n')))
      const folder = join(userRoot, 'node_modules', '.cache', 'deck-emoji')
      const { woff2, missing } = await emojiFont(used)
      const newer = missing.length ? await emojiFont(missing, NOTO) : undefined
      const css = faces(await store(folder, woff2))
      return newer ? css + face('Emoji Deck', await store(folder, newer.woff2), rangeOf(missing)) : css
    },
  }
}

/** Twice the same file: without a range it draws keycaps, but only after the text font had its say. */
function faces(path: string): string {
  return face('Emoji Deck', path, RANGE) + face('Emoji Key', path)
}

function face(family: string, path: string, range?: string): string {
  const only = range ? ` unicode-range: ${range};` : ''
  return `@font-face { font-family: '${family}'; font-display: block; src: url('${path}') format('woff2');${only} }\n`
}

function rangeOf(emoji: string[]): string {
  return [...new Set(emoji.join(''))].map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(', ')
}

/** Write the font where Vite can find it, named by its content so that no other deck's is mistaken for it. */
async function store(folder: string, woff2: Uint8Array): Promise<string> {
  const path = join(folder, `emoji-${createHash('sha256').update(woff2).digest('hex').slice(0, 12)}.woff2`)
  await mkdir(folder, { recursive: true })
  await writeFile(path, woff2)
  return path
}
