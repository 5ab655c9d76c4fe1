import { isInColumns, isTyped } from '../../scripts/text/isInColumns.ts'

/** Width of a letter of code, in em of the text around. */
const LETTER = 0.632 * 0.85

/**
 * Tell code in columns how many letters its longest line has; the styles set it as small as that asks for. In the browser
 * only.
 *
 * @param text
 *   Text of a slide.
 * @returns
 *   Width of the widest, in em; `0` where there is none.
 */
export function fitColumns(text: HTMLElement): number {
  const widths = Array.from(text.querySelectorAll('pre'), (pre) => {
    const code = pre.textContent
    if (!isInColumns(code)) return 0
    const printed = code.split('\n').filter((line) => !isTyped(line))
    const letters = Math.max(1, ...printed.map((line) => Array.from(line.trimEnd()).length))
    pre.classList.add('columns')
    pre.style.setProperty('--letters', String(letters))
    return letters * LETTER
  })
  return Math.max(0, ...widths)
}
