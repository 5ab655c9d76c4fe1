import { isWholeCode } from '../../scripts/text/isWholeCode.ts'
import { partedWord } from '../../scripts/text/partedWord.ts'

/** Longest word of a table that is never broken, in letters: what is longer is an address or a key. */
const LONGEST = 30
/** Widths of a table, in em: from `dense` on its columns are closer; beyond `most` it would be too small on paper. */
const WIDE = { dense: 48, most: 76 }

/**
 * Tell the tables of a text how wide they have to be for none of their words to be broken; the styles set them as small
 * as that asks for. In the browser only.
 *
 * @param text
 *   Text of a slide.
 * @returns
 *   Width of the widest, in em; `0` where there is no table.
 */
export function fitTables(text: HTMLElement): number {
  const widths = Array.from(text.querySelectorAll('table'), (table) => {
    breakLongWords(table)
    table.classList.remove('dense', 'crowded')
    table.classList.toggle('dense', leastOf(table) > WIDE.dense)
    const least = leastOf(table)
    table.style.setProperty('--least', least.toFixed(2))
    table.classList.toggle('crowded', least > WIDE.most)
    return least
  })
  return Math.max(0, ...widths)
}

function leastOf(table: HTMLTableElement): number {
  table.style.width = 'min-content'
  const least = table.offsetWidth / Number.parseFloat(getComputedStyle(table).fontSize)
  table.style.width = ''
  return least
}

/** Let long words go on below, and keep code that is one word on one line. */
function breakLongWords(table: HTMLTableElement): void {
  for (const code of table.querySelectorAll('code')) code.classList.toggle('whole', isWholeCode(code.textContent))
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const node of texts) {
    const words = node.data.split(/(?<=\s)/)
    if (!words.some(isLong)) continue
    const pieces = words.map((word) => partedWord(word, isLong))
    node.replaceWith(
      ...pieces.flatMap((parts) => parts.flatMap((part, at) => (at ? [document.createElement('wbr'), part] : part))),
    )
  }
}

function isLong(word: string): boolean {
  return word.trimEnd().length > LONGEST
}
