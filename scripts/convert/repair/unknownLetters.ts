import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { lettersWithoutFont } from '../../fonts/lettersWithoutFont.ts'
import { scriptFontOf } from '../../fonts/scriptFonts.ts'
import { report } from '../report.ts'

/**
 * Warn of letters that no font of the deck has: other machines draw them in other fonts, or as boxes. Where a font can be
 * installed, say which; told once for each font.
 */
export function unknownLetters(tree: Root, file: VFile): void {
  const { lang = 'en' } = file.data
  const told = new Set<string | undefined>()
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return
    const unknown = lettersWithoutFont(node.value, lang)
    for (const [name, some] of Map.groupBy(unknown, (letter) => scriptFontOf(letter, lang)?.name)) {
      if (told.has(name)) continue
      told.add(name)
      const letters = some.slice(0, 8).join('')
      if (name) report(file, 'unknown-letters:package', { letters, name }, node)
      else report(file, 'unknown-letters', { letters }, node)
    }
  })
}
