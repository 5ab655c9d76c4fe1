import { geometry } from '../scripts/tokens/geometry.ts'

/**
 * Let lines end in words that are too long to be kept whole: those that take more than a share of their line, such as
 * compounds in a narrow card; in code of one word only where a whole line has no room for it.
 *
 * @param frame
 *   Element with the content of a slide.
 */
export function looseWords(frame: HTMLElement): void {
  const words = [...frame.querySelectorAll<HTMLElement>('.kept, code.whole:not(:is(td, th) *)')]
  for (const word of words) word.classList.remove('loose')
  const isLoose = words.map(
    (word) => word.offsetWidth > lineOf(word) * (word.matches('.whole') ? 1 : geometry.kept.factor),
  )
  for (const [at, word] of words.entries()) word.classList.toggle('loose', isLoose[at])
}

/** Width of the lines that a word stands in, in px. */
function lineOf(word: Element): number {
  let block = word.parentElement
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
  if (!block) return Infinity
  const { paddingLeft, paddingRight } = getComputedStyle(block)
  return block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
}
