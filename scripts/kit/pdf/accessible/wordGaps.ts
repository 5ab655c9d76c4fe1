/** How far ahead of the last found text the next is looked for, in letters. */
const AHEAD = 4000
/** Signs that say nothing of words: joiners, soft hyphens, variation selectors. */
const SILENT = /[\p{Cf}\u{FE00}-\u{FE0F}]/gu
/** Scripts whose words stand without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/**
 * Find out where words end between stretches of a text, one after the other, as they were printed: at the end of a line
 * they are without the space that ends a word.
 *
 * @param texts
 *   Stretches in order.
 * @param page
 *   All that the page says in the same order, its spaces in place.
 * @returns
 *   Tells of a stretch, by its number, whether a space is missing between it and the next.
 */
export function wordGaps(texts: string[], page: string): (index: number) => boolean {
  const { letters, gaps } = lettersOf(page)
  let cursor = 0
  const places = texts.map((text) => {
    const own = lettersOf(text).letters
    // A word that is parted in two has a hyphen at the end of its line that the page does not have.
    for (const wanted of [own, own.replace(/[-‐]$/u, '')]) {
      // One or two signs are found anywhere.
      const ahead = wanted.length > 2 ? AHEAD : 0
      const after = wanted === '' ? -1 : letters.slice(cursor, cursor + ahead + wanted.length).indexOf(wanted)
      if (after < 0) continue
      const start = cursor + after
      cursor = start + wanted.length
      return { start, end: cursor, isParted: wanted !== own }
    }
    return undefined
  })
  return (index) => {
    const [text = '', next = ''] = [texts[index], texts[index + 1]]
    if (/\s$/u.test(text) || /^\s/u.test(next) || !text || !next) return false
    const [place, following] = [places[index], places[index + 1]]
    if (place?.isParted) return false
    if (place && following && place.end === following.start) return gaps.has(place.end)
    return !UNSPACED.test(text.slice(-1)) || !UNSPACED.test(next.slice(0, 1))
  }
}

/** Letters without what is between words, and before which of them words end. */
function lettersOf(text: string): { letters: string; gaps: Set<number> } {
  const gaps = new Set<number>()
  let letters = ''
  for (const piece of text.normalize('NFC').replaceAll(SILENT, '').split(/\s+/u)) {
    gaps.add(letters.length)
    // Style sheets set letters as capitals.
    letters += piece.toLowerCase()
  }
  return { letters, gaps }
}
