import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { emojiIn } from '../../text/emoji.ts'
import { hasFont } from '../../fonts/hasFont.ts'
import { scriptFontOf } from '../../fonts/scriptFonts.ts'
import { report } from '../report.ts'

/** Letters and signs past those that every font of the look has: asking is slower than looking. */
const BEYOND_LATIN = /(?![\u0020-\u024F])[\p{L}\p{S}]/gu

/**
 * Warn of letters that no font of the deck has: other machines draw them in other fonts, or as boxes. Where a font can be
 * installed, say which; told once for each font.
 */
export function unknownLetters(tree: Root, file: VFile): void {
  const { lang = 'en' } = file.data
  const told = new Set<string | undefined>()
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return
    const letters = new Set(node.value.match(BEYOND_LATIN))
    const drawn = letters.size ? new Set(emojiIn(node.value).join('')) : letters
    const unknown = [...letters].filter((letter) => !drawn.has(letter) && !hasFont(letter, lang))
    for (const [name, some] of Map.groupBy(unknown, (letter) => scriptFontOf(letter, lang)?.name)) {
      if (told.has(name)) continue
      told.add(name)
      const letters = some.slice(0, 8).join('')
      if (name) report(file, 'unknown-letters:package', { letters, name }, node)
      else report(file, 'unknown-letters', { letters }, node)
    }
  })
}
