import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { emojiIn } from '../emoji.ts'
import { lacks, moreHas } from '../measure/advance.ts'

/** Letters and signs past those that every font of the look has: asking is slower than looking. */
const BEYOND_LATIN = /(?![\u0020-\u024F])[\p{L}\p{S}]/gu

/** Warn of letters that no font of the deck has: other machines draw them in other fonts, or as boxes. */
export function unknownLetters(tree: Root, file: VFile): void {
  const told = new Set<string>()
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return
    const letters = new Set(node.value.match(BEYOND_LATIN))
    const drawn = letters.size ? new Set(emojiIn(node.value).join('')) : letters
    const unknown = [...letters].filter(
      (letter) => !told.has(letter) && !drawn.has(letter) && lacks(letter) && !moreHas(letter),
    )
    if (!unknown.length) return
    if (!told.size)
      file.message(
        `Unexpected letters \`${unknown.slice(0, 8).join('')}\` that no font of the deck has, expected Latin, Greek, Cyrillic, Arabic or Hebrew; the system draws them`,
        { place: node.position, ruleId: 'unknown-letters', source: 'repair' },
      )
    unknown.forEach((letter) => told.add(letter))
  })
}
