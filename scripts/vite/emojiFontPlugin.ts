import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emojiIn } from '../emoji.ts'
import { allEmojiFaces, emojiFaces } from '../emojiFaces.ts'

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
      const folder = join(userRoot, 'node_modules', '.cache', 'deck-emoji')
      return emojiFaces(used, (woff2) => store(folder, woff2))
    },
  }
}

/** Write the font where Vite can find it, named by its content so that no other deck's is mistaken for it. */
async function store(folder: string, woff2: Uint8Array): Promise<string> {
  const path = join(folder, `emoji-${createHash('sha256').update(woff2).digest('hex').slice(0, 12)}.woff2`)
  await mkdir(folder, { recursive: true })
  await writeFile(path, woff2)
  return path
}
